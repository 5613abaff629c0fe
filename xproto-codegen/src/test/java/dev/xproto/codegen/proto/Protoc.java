package dev.xproto.codegen.proto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.api.AnnotationsProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real compiler, which the build has put beside the classes where it knows the machine. */
final class Protoc {
    private static final Path PROTOC = Path.of("target/protoc/protoc");
    private static final List<String> IMPORTS = List.of(
            "google/protobuf/descriptor.proto",
            "google/protobuf/empty.proto",
            "google/api/annotations.proto",
            "google/api/http.proto");

    private Protoc() {}

    /** What {@code xos.proto} with that text is to the compiler, in the form that {@link #reparsed} gives too. */
    static FileDescriptorProto compile(Path folder, String text) throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(PROTOC), "skipped: the build has no protoc for this machine");
        PROTOC.toFile().setExecutable(true);
        for (String name : IMPORTS) {
            write(folder.resolve(name), resource(name));
        }
        write(folder.resolve(StaticProtos.COMMON), StaticProtos.text(StaticProtos.COMMON));
        write(folder.resolve(StaticProtos.OPTIONS), StaticProtos.text(StaticProtos.OPTIONS));
        write(folder.resolve(ProtoFile.NAME), text);
        Path output = folder.resolve("out.desc");
        Process process = new ProcessBuilder(
                        PROTOC.toAbsolutePath().toString(), "-I.", "--descriptor_set_out=out.desc", ProtoFile.NAME)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
        FileDescriptorProto file = FileDescriptorSet.parseFrom(Files.readAllBytes(output), extensions())
                .getFile(0);
        return normal(file);
    }

    /** With the same representation of options as what was parsed. */
    static FileDescriptorProto reparsed(FileDescriptorProto file) throws IOException {
        return normal(FileDescriptorProto.parseFrom(file.toByteArray(), extensions()));
    }

    /** Without what compilers add: names for JSON, and the empty options of a method with braces. */
    private static FileDescriptorProto normal(FileDescriptorProto file) {
        FileDescriptorProto.Builder builder = file.toBuilder();
        for (DescriptorProto.Builder message : builder.getMessageTypeBuilderList()) {
            message.getFieldBuilderList().forEach(FieldDescriptorProto.Builder::clearJsonName);
        }
        for (ServiceDescriptorProto.Builder service : builder.getServiceBuilderList()) {
            for (MethodDescriptorProto.Builder method : service.getMethodBuilderList()) {
                if (method.getOptions().equals(MethodOptions.getDefaultInstance())) {
                    method.clearOptions();
                }
            }
        }
        return builder.build();
    }

    private static ExtensionRegistry extensions() {
        ExtensionRegistry registry = ExtensionRegistry.newInstance();
        AnnotationsProto.registerAllExtensions(registry);
        for (FieldDescriptor option : StaticProtos.options().getExtensions()) {
            if (option.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
                registry.add(option, DynamicMessage.getDefaultInstance(option.getMessageType()));
            } else {
                registry.add(option);
            }
        }
        return registry;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Protoc.class.getResourceAsStream("/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
