package dev.xproto.ansible;

import dev.xproto.models.core.Service;
import dev.xproto.sync.spi.PlaybookSettings;
import dev.xproto.sync.spi.StepServices.SynchronizerInfo;
import dev.xproto.sync.step.StepContext;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A step with a playbook, one object, and a command that may be a script of the test's. */
final class Bench {
    final Path folder;
    final Service service;
    final Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    final List<PlaybookResult> results = new ArrayList<>();
    String playbook = "service.yml";
    String inventory = "localhost ansible_connection=local\n";
    List<String> command = List.of("ansible-playbook");
    Duration limit = Duration.ofMinutes(2);
    BooleanSupplier cancelled = () -> false;
    boolean pretend;
    boolean keepTempFiles;

    @Nullable
    Path sysDir;

    @Nullable
    Path privateKey;

    Bench(TestSynchronizer synchronizer, Path folder) {
        this.folder = folder;
        this.service = synchronizer.create(Service.TYPE, made -> made.setName("olt/../7"));
    }

    /** The command is that shell script from now on. */
    void script(String text) throws IOException {
        Path file = folder.resolve("ansible");
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        command = List.of(file.toString());
    }

    void sync() throws Exception {
        step().syncRecord(service, new Context());
    }

    void delete() throws Exception {
        step().deleteRecord(service, new Context());
    }

    AnsibleActuator<Service> step() {
        return new Step(
                new SynchronizerInfo("test", "1", new PlaybookSettings(sysDir, pretend, keepTempFiles, privateKey)));
    }

    private final class Step extends AnsibleActuator<Service> {
        Step(SynchronizerInfo info) {
            super(info);
        }

        @Override
        protected String templateName() {
            return playbook;
        }

        @Override
        protected Map<String, @Nullable Object> getExtraAttributes(Service o) {
            return attributes;
        }

        @Override
        protected String inventory(Service o) {
            return inventory;
        }

        @Override
        protected List<String> command() {
            return command;
        }

        @Override
        protected Duration timeLimit() {
            return limit;
        }

        @Override
        protected void handleResult(Service o, PlaybookResult result) {
            results.add(result);
        }
    }

    private final class Context implements StepContext {
        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public Instant deadline() {
            return Instant.MAX;
        }

        @Override
        public boolean cancelled() {
            return cancelled.getAsBoolean();
        }

        @Override
        public OptionalLong fence() {
            return OptionalLong.empty();
        }
    }
}
