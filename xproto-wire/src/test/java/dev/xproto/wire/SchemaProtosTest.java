package dev.xproto.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaProtosTest {
    @Test
    void theServicesAreThoseThatClientsKnow() {
        assertThat(SchemaProtos.files())
                .flatExtracting(FileDescriptor::getServices)
                .extracting(ServiceDescriptor::getFullName)
                .containsExactly("xos.dynamicload", "xos.filetransfer", "xos.modeldefs", "xos.utility");
        assertThat(SchemaProtos.schema().getServices())
                .singleElement()
                .satisfies(service -> assertThat(service.getFullName()).isEqualTo("schema.SchemaService"));
    }

    @Test
    void theirTextsImportOnlyWhatOldClientsHave() {
        for (FileDescriptor file : SchemaProtos.files()) {
            String text = SchemaProtos.text(file.getName());
            assertThat(text.lines().filter(line -> line.startsWith("import")))
                    .isSubsetOf(
                            "import \"google/api/annotations.proto\";",
                            "import \"google/protobuf/empty.proto\";",
                            "import \"common.proto\";",
                            "import \"xosoptions.proto\";");
            assertThat(text).contains("syntax = \"proto3\"", "package xos;").doesNotContain("optional ", "edition");
        }
    }

    @Test
    void utilityHasEveryCallOfTheContract() {
        List<String> calls = SchemaProtos.files().get(3).getServices().get(0).getMethods().stream()
                .map(MethodDescriptor::getName)
                .toList();
        assertThat(calls)
                .containsExactly(
                        "Login",
                        "Logout",
                        "NoOp",
                        "AuthenticatedNoOp",
                        "SetDirtyModels",
                        "ListDirtyModels",
                        "GetXproto",
                        "GetPopulatedServiceInstances",
                        "GetVersion",
                        "GetDatabaseInfo");
    }
}
