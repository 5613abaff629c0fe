package dev.xproto.server.files;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being left. It appears whole, under its name, when the last piece has come, and not at all when it is
 * given up. For use by one thread at a time.
 */
public final class Upload {
    private final FileFolder folder;
    private final long mostBytes;
    private final MessageDigest digest;
    private @Nullable Path target;
    private @Nullable Path temporary;
    private @Nullable OutputStream out;
    private int chunks;
    private long bytes;

    /** A file of at most so many bytes. */
    public Upload(FileFolder folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /**
     * What came.
     *
     * @param checksum of the content
     * @param chunks how many pieces
     * @param bytes how long it is
     */
    public record Received(String checksum, int chunks, long bytes) {}

    /** A piece; the first one says what the file is called. */
    public void add(String uri, String chunk) {
        byte[] content = chunk.getBytes(StandardCharsets.UTF_8);
        try {
            if (out == null) {
                begin(uri);
            }
            bytes += content.length;
            if (bytes > mostBytes) {
                throw FaultException.of(FaultKind.TOO_MUCH, "a file has at most " + mostBytes + " bytes");
            }
            chunks++;
            digest.update(content);
            Objects.requireNonNull(out).write(content);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void begin(String uri) throws IOException {
        Path file = folder.resolve(uri);
        Path parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        target = file;
        Path partial = Files.createTempFile(parent, ".upload", ".part");
        temporary = partial;
        out = Files.newOutputStream(partial);
    }

    /** Nothing more comes. */
    public Received finish() {
        if (target == null || temporary == null || out == null) {
            throw FaultException.of(FaultKind.INVALID, "nothing was uploaded: the first message names the file");
        }
        try {
            out.close();
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
        return new Received("sha256:" + HexFormat.of().formatHex(digest.digest()), chunks, bytes);
    }

    /** The rest won't come; nothing remains. */
    public void abandon() {
        try {
            if (out != null) {
                out.close();
            }
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static FaultException failed(IOException e) {
        return FaultException.of(
                FaultKind.UNAVAILABLE,
                "the file can't be written: " + e.getClass().getSimpleName());
    }
}
