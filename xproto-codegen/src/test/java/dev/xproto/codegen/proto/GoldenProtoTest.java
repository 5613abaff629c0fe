package dev.xproto.codegen.proto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import dev.xproto.codegen.support.Compiled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What deployed clients were made for is what we make. */
final class GoldenProtoTest {
    private static final String FOLDERS = """
            core,             xos__core.xproto
            core+hello-world, xos__core.xproto wnke+xos-hello-world__hello-world.xproto
            core+olt-service, xos__core.xproto olt-service__volt.xproto
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = FOLDERS)
    void describesWhatDeployedClientsKnow(String golden, String files) throws IOException, InterruptedException {
        FileDescriptorProto expected = Protoc.compile(folder, Compiled.shared("golden/" + golden + "/protoapi.proto"));
        FileDescriptorProto actual = Protoc.reparsed(
                ProtoFile.of(Compiled.corpus(files.split(" ", -1))).descriptor());

        assertThat(names(actual)).isEqualTo(names(expected));
        for (int at = 0; at < expected.getMessageTypeCount(); at++) {
            assertThat(actual.getMessageType(at)).isEqualTo(expected.getMessageType(at));
        }
        assertThat(actual.getServiceList()).isEqualTo(expected.getServiceList());
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = FOLDERS)
    void printsWhatCompilesToTheSame(String golden, String files) throws IOException, InterruptedException {
        ProtoFile file = ProtoFile.of(Compiled.corpus(files.split(" ", -1)));

        assertThat(Protoc.compile(folder, file.text())).isEqualTo(Protoc.reparsed(file.descriptor()));
    }

    @Test
    void describesOurOwnCoreModelsLikeTheirs() throws IOException, InterruptedException {
        FileDescriptorProto expected = Protoc.compile(folder, Compiled.shared("golden/core/protoapi.proto"));
        FileDescriptorProto actual =
                Protoc.reparsed(ProtoFile.of(Compiled.coreModels()).descriptor());

        assertThat(names(actual)).isEqualTo(names(expected));
        assertThat(actual).isEqualTo(expected);
    }

    private static List<String> names(FileDescriptorProto file) {
        return file.getMessageTypeList().stream().map(DescriptorProto::getName).toList();
    }
}
