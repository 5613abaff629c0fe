package dev.xproto.codegen.proto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticNamesTest {
    @Test
    void areThoseOfTheDescriptors() {
        for (FileDescriptor file : List.of(StaticProtos.common(), StaticProtos.options())) {
            StaticNames names = StaticNames.of(file.getName());

            assertThat(names.messages())
                    .isEqualTo(file.getMessageTypes().stream()
                            .map(Descriptor::getName)
                            .toList())
                    .isNotEmpty();
            assertThat(names.options())
                    .isEqualTo(file.getExtensions().stream()
                            .map(FieldDescriptor::getName)
                            .toList());
        }
        assertThat(StaticNames.of(StaticProtos.OPTIONS).options()).contains("val", "contentTypeId");
    }
}
