package dev.xproto.codegen.proto;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.support.Compiled;
import dev.xproto.parser.model.ModelGraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProtoFileTest {
    @TempDir
    Path folder;

    private static String resource(String name) throws IOException {
        try (InputStream in = requireNonNull(ProtoFileTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ModelGraph lab() throws IOException {
        return Compiled.graph(resource("lab.xproto"));
    }

    @Test
    void printsForPeople() throws IOException {
        assertThat(ProtoFile.of(lab()).text()).isEqualTo(resource("lab.proto"));
    }

    @Test
    void printsWhatTheCompilerReadsAsTheSame() throws IOException, InterruptedException {
        ProtoFile file = ProtoFile.of(lab());

        assertThat(Protoc.compile(folder, file.text())).isEqualTo(Protoc.reparsed(file.descriptor()));
    }

    @Test
    void makesTheDescriptorsOfTheStaticTexts() throws IOException, InterruptedException {
        String all = "syntax = \"proto3\"; package t; import \"common.proto\"; import \"xosoptions.proto\";"
                + " message M { option (xos.contentTypeId) = \"a.b\"; xos.Query q = 1 [(xos.val).maxLength = 3]; }";

        assertThat(Protoc.compile(folder, all).getMessageType(0).getOptions().toString())
                .contains("a.b");
        assertThat(StaticProtos.common().findMessageTypeByName("QueryElement").getOneofs())
                .hasSize(1);
    }

    @Test
    void isLinkedWithWhatItImports() throws IOException {
        Descriptor rack = ProtoFile.of(lab()).linked().findMessageTypeByName("Rack");

        assertThat(rack.findFieldByName("name").getContainingOneof().getName()).isEqualTo("name_present");
        assertThat(ProtoFile.of(lab())
                        .linked()
                        .findServiceByName("xos")
                        .findMethodByName("DeleteRack")
                        .getInputType())
                .isSameAs(StaticProtos.common().findMessageTypeByName("ID"));
    }

    @Test
    void isMadeOnceForAGraph() throws IOException {
        ModelGraph graph = lab();

        assertThat(ProtoFile.of(graph)).isSameAs(ProtoFile.of(graph));
    }

    @Test
    void isWrittenWithTheFilesThatItImports() throws IOException {
        List<GeneratedFile> files = Compiled.files(new ProtoGenerator(), lab());

        assertThat(files)
                .extracting(GeneratedFile::path)
                .containsExactly("proto/common.proto", "proto/xos.proto", "proto/xosoptions.proto");
    }

    @Test
    void keepsWordsOfTheLanguageApartFromNames() throws IOException, InterruptedException {
        ProtoFile file = ProtoFile.of(
                Compiled.graph(
                        "option app_label = \"a\"; message stream { optional string syntax = 2; optional string service = 3; }"));

        assertThat(Protoc.compile(folder, file.text())).isEqualTo(Protoc.reparsed(file.descriptor()));
    }

    @Test
    void countsAnOptionThatSaysFalseAsFalse() {
        ProtoFile file = ProtoFile.of(
                Compiled.graph(
                        "option app_label = \"a\"; message M { optional string s = 2 [gui_hidden = False, feedback_state = False]; }"));

        assertThat(file.text()).contains("string s = 2;");
    }
}
