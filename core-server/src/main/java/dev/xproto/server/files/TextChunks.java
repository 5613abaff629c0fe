package dev.xproto.server.files;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file's text, piece by piece. The wire carries text only, so a file that is no UTF-8 is refused. */
public final class TextChunks implements AutoCloseable {
    private static final int CHARACTERS = 16 * 1024;

    private final BufferedReader reader;
    private final String uri;
    private int carried = -1;

    /**
     * Of that file.
     *
     * @throws FaultException there is none
     */
    public TextChunks(FileFolder folder, String uri) {
        this.uri = uri;
        Path file = folder.resolve(uri);
        try {
            this.reader = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
        } catch (NoSuchFileException e) {
            throw FaultException.of(FaultKind.NOT_FOUND, "there is no file `" + uri + "`");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The next piece, at most 64 KiB of it; null at the end. No character is cut in two. */
    public @Nullable String next() {
        char[] buffer = new char[CHARACTERS];
        try {
            int length = 0;
            if (carried >= 0) {
                buffer[length++] = (char) carried;
                carried = -1;
            }
            int read = reader.read(buffer, length, CHARACTERS - length);
            if (read < 0) {
                return length == 0 ? null : new String(buffer, 0, length);
            }
            length += read;
            if (Character.isHighSurrogate(buffer[length - 1])) {
                carried = buffer[--length];
            }
            return new String(buffer, 0, length);
        } catch (CharacterCodingException e) {
            throw FaultException.of(
                    FaultKind.INVALID, "`" + uri + "` isn't text in UTF-8, and this call carries nothing else");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static FaultException unreadable(IOException e) {
        return FaultException.of(
                FaultKind.UNAVAILABLE, "the file can't be read: " + e.getClass().getSimpleName());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
