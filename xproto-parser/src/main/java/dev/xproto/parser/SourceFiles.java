package dev.xproto.parser;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads texts from disk; what goes wrong becomes a diagnostic. */
public final class SourceFiles {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 << 20;

    private SourceFiles() {}

    /** The text of a file in UTF-8, called by its path; empty, with a diagnostic, when it can't be had. */
    public static Optional<SourceFile> read(Path path, Diagnostics diagnostics) {
        return read(path, path.toString(), diagnostics);
    }

    /**
     * The text of a file in UTF-8; empty, with a diagnostic, when it can't be had. Of a file without end no more is read than
     * {@link #LARGEST} and one byte.
     *
     * @param name what to call it in messages
     */
    public static Optional<SourceFile> read(Path path, String name, Diagnostics diagnostics) {
        if (Files.isDirectory(path)) {
            tell(name, SyntaxCode.UNREADABLE, "`" + name + "` is a folder", "name a file", diagnostics);
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                String said = "`" + name + "` has more than " + LARGEST + " bytes";
                tell(name, SyntaxCode.TOO_LARGE, said, "split the file", diagnostics);
                return Optional.empty();
            }
            return decode(name, bytes, diagnostics);
        } catch (NoSuchFileException e) {
            tell(name, SyntaxCode.UNREADABLE, "there is no file `" + name + "`", "check the path", diagnostics);
        } catch (AccessDeniedException e) {
            String said = "there is no permission to read `" + name + "`";
            tell(name, SyntaxCode.UNREADABLE, said, "change the file's permissions", diagnostics);
        } catch (IOException e) {
            String said = "`" + name + "` can't be read: " + e.getMessage();
            tell(name, SyntaxCode.UNREADABLE, said, "check the file and its permissions", diagnostics);
        }
        return Optional.empty();
    }

    /** The text that those bytes are in UTF-8; empty, with a diagnostic at the first wrong byte, when they are none. */
    public static Optional<SourceFile> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        if (isAscii(bytes)) {
            // As nearly all files are. It takes one look at each byte where the decoder takes several.
            return Optional.of(SourceFile.of(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (!result.isError()) {
            return Optional.of(SourceFile.of(name, out.toString()));
        }
        // The text up to there, and a sign in its place, so that the place can be shown.
        SourceFile readable = SourceFile.of(name, out + "\ufffd");
        int place = readable.text().length() - 1;
        int wrong = Byte.toUnsignedInt(bytes[in.position()]);
        diagnostics.report(Diagnostic.at(
                        readable.span(place, place + 1),
                        SyntaxCode.ENCODING,
                        String.format("byte 0x%02X at offset %d isn't UTF-8", wrong, in.position()))
                .help("save the file as UTF-8"));
        return Optional.empty();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static void tell(String name, SyntaxCode code, String message, String help, Diagnostics diagnostics) {
        SourceFile nothing = SourceFile.of(name, "");
        diagnostics.report(Diagnostic.at(nothing.span(0, 0), code, message).help(help));
    }
}
