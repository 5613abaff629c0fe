package dev.xproto.codegen.imports;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.Reasons;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads model files, which are UTF-8, and says so when they aren't. */
public final class TextReader {
    private TextReader() {}

    /**
     * The text of a file.
     *
     * @param name what to call it in messages
     * @param diagnostics where to say that it can't be read
     */
    public static Optional<SourceFile> read(Path file, String name, Diagnostics diagnostics) {
        try {
            return decode(Files.readAllBytes(file), name, diagnostics);
        } catch (IOException e) {
            String reason = Files.isDirectory(file) ? "it is a folder" : Reasons.of(e);
            diagnostics.report(
                    CodegenCode.UNREADABLE_INPUT.diagnostic("can't read `" + name + "`: " + reason, "check the path"));
            return Optional.empty();
        }
    }

    /**
     * The text that the bytes stand for.
     *
     * @param name what to call it in messages
     * @param diagnostics where to say that they stand for none
     */
    public static Optional<SourceFile> decode(byte[] bytes, String name, Diagnostics diagnostics) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            return Optional.of(SourceFile.of(name, text));
        } catch (CharacterCodingException e) {
            diagnostics.report(CodegenCode.NOT_UTF8.diagnostic(
                    "`" + name + "` isn't UTF-8: byte " + (input.position() + 1) + " belongs to no character",
                    "save the file as UTF-8"));
            return Optional.empty();
        }
    }
}
