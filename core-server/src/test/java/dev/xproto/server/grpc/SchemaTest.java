package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GetSchema hands out is whole, compiles as it stands, and says what clients know. */
class SchemaTest {
    private static final Path PROTOC = Path.of("../xproto-codegen/target/protoc/protoc");
    private static final Path GOLDEN = Path.of("../../shared/golden");

    @Test
    void everyServedFileIsThereAndNoOther(@TempDir Path files) throws IOException {
        try (RunningCore core = new RunningCore(files)) {
            assertThat(core.stranger().texts().keySet())
                    .containsExactly(
                            "common.proto",
                            "dynamicload.proto",
                            "filetransfer.proto",
                            "modeldefs.proto",
                            "utility.proto",
                            "xos.proto",
                            "xosoptions.proto");
        }
    }

    @Test
    void theTextsCompileToTheDescriptorsThatComeWithThem(@TempDir Path files, @TempDir Path work) throws Exception {
        assumeTrue(Files.exists(PROTOC), "skipped: protoc, which the build fetches on Linux x86-64, isn't there");
        try (RunningCore core = new RunningCore(files)) {
            SchemaClient client = core.stranger();
            FileDescriptorSet compiled = compile(client.texts(), work);
            for (FileDescriptorProto file : compiled.getFileList()) {
                if (client.texts().containsKey(file.getName())) {
                    assertThat(plain(file))
                            .as(file.getName())
                            .isEqualTo(plain(client.file(file.getName()).toProto()));
                }
            }
        }
    }

    /** Reads options as they came, not as extensions, and leaves out where things stand. */
    private static FileDescriptorProto plain(FileDescriptorProto file) throws IOException {
        return FileDescriptorProto.parseFrom(file.toByteArray()).toBuilder()
                .clearSourceCodeInfo()
                .clearSyntax()
                .clearMessageType()
                .addAllMessageType(file.getMessageTypeList().stream()
                        .map(SchemaTest::withoutJsonNames)
                        .toList())
                .clearService()
                .addAllService(file.getServiceList().stream()
                        .map(SchemaTest::withoutEmptyOptions)
                        .toList())
                .build();
    }

    /** A method with empty braces has options that say nothing. */
    private static ServiceDescriptorProto withoutEmptyOptions(ServiceDescriptorProto service) {
        ServiceDescriptorProto.Builder plain = service.toBuilder();
        plain.getMethodBuilderList().stream()
                .filter(method -> method.getOptions().getSerializedSize() == 0)
                .forEach(method -> method.clearOptions());
        try {
            return ServiceDescriptorProto.parseFrom(plain.build().toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Compilers add them, though they follow from the names. */
    private static DescriptorProto withoutJsonNames(DescriptorProto message) {
        DescriptorProto.Builder plain = message.toBuilder();
        plain.getFieldBuilderList().forEach(field -> field.clearJsonName());
        try {
            return DescriptorProto.parseFrom(plain.build().toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FileDescriptorSet compile(Map<String, String> texts, Path work) throws Exception {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(work.resolve(text.getKey()), text.getValue());
        }
        Path google = work.resolve("google/api");
        Files.createDirectories(google);
        for (String name : List.of("annotations.proto", "http.proto")) {
            try (var in = SchemaTest.class.getResourceAsStream("/google/api/" + name)) {
                Files.write(
                        google.resolve(name),
                        java.util.Objects.requireNonNull(in).readAllBytes());
            }
        }
        Path google2 = Files.createDirectories(work.resolve("google/protobuf"));
        for (String name : List.of("descriptor.proto", "empty.proto")) {
            try (var in = SchemaTest.class.getResourceAsStream("/google/protobuf/" + name)) {
                Files.write(
                        google2.resolve(name),
                        java.util.Objects.requireNonNull(in).readAllBytes());
            }
        }
        List<String> command = new ArrayList<>(
                List.of(PROTOC.toRealPath().toString(), "-I.", "--include_imports", "--descriptor_set_out=all.desc"));
        command.addAll(texts.keySet());
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return FileDescriptorSet.parseFrom(Files.readAllBytes(work.resolve("all.desc")));
    }

    @Test
    void theModelsOfTheCoreAreDescriptorEqualToTheReference(@TempDir Path files, @TempDir Path work) throws Exception {
        Path reference = GOLDEN.resolve("core/protoapi.proto");
        assumeTrue(
                Files.exists(reference) && Files.exists(PROTOC),
                "skipped: the reference outputs ../shared, or protoc, aren't there");
        try (RunningCore core = new RunningCore(files)) {
            SchemaClient client = core.stranger();
            Map<String, String> texts = new java.util.HashMap<>(client.texts());
            texts.put("xos.proto", Files.readString(reference));
            FileDescriptorProto golden = compile(texts, work).getFileList().stream()
                    .filter(file -> file.getName().equals("xos.proto"))
                    .findFirst()
                    .orElseThrow();
            FileDescriptorProto served = plain(client.file("xos.proto").toProto());
            assertThat(served.getMessageTypeList()).isEqualTo(plain(golden).getMessageTypeList());
            assertThat(served.getServiceList()).isEqualTo(plain(golden).getServiceList());
        }
    }
}
