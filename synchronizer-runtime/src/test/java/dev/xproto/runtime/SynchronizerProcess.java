package dev.xproto.runtime;

import dev.xproto.sync.spi.StepFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, with one step. */
public final class SynchronizerProcess {
    private SynchronizerProcess() {}

    /**
     * Starts it; whoever asks ends it. What it prints, errors too, comes as its output.
     *
     * @param folder for its configuration; empty
     * @param arguments what else stands on the command line
     */
    public static Process start(
            Path folder, Class<? extends StepFactory> step, String configuration, String... arguments)
            throws IOException {
        Path services = Files.createDirectories(folder.resolve("code/META-INF/services"));
        Files.writeString(services.resolve(StepFactory.class.getName()), step.getName() + "\n");
        Path config = Files.writeString(folder.resolve("config.yaml"), configuration);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                folder.resolve("code") + File.pathSeparator + System.getProperty("java.class.path"),
                SynchronizerMain.class.getName(),
                "--config",
                config.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
