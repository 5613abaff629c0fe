package dev.xproto.codegen.proto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.TextFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtoTextTest {
    @Test
    void escapesWhatWouldEndTheTextOrCannotBeSeen() {
        assertThat(ProtoText.quoted("a\"b\\c\n\u0001\u00e9")).isEqualTo("\"a\\\"b\\\\c\\n\\001\\303\\251\"");
    }

    @Test
    void writesNothingThatProtobufReadsOtherwise() throws TextFormat.InvalidEscapeSequenceException {
        String all = IntStream.rangeClosed(0, 0x2ff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .appendCodePoint(0x1f4a1)
                .toString();

        String quoted = ProtoText.quoted(all);

        assertThat(quoted).matches("\"[ -~]*\"");
        assertThat(TextFormat.unescapeBytes(quoted.substring(1, quoted.length() - 1)))
                .isEqualTo(ByteString.copyFromUtf8(all));
    }
}
