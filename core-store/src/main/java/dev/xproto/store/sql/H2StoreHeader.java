package dev.xproto.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.jspecify.annotations.Nullable;

/**
 * The first words of an H2 file, which say where to begin to look for the newest chunk. Each commit is a chunk that says where
 * the next is expected, and when one ends up elsewhere H2 writes a new header; but, up to 2.5.252, one that names the chunk
 * before it, from which nothing leads on. After a process was killed, H2 then opens the file as it was some commits ago, and
 * what was acknowledged since is lost though the file has it. So before a file is opened that nobody closed, the header is made
 * to name the newest chunk that is whole; H2 still checks that all that this one needs is there.
 */
final class H2StoreHeader {
    private static final int BLOCK = 4096;
    private static final int FIRST_CHUNK = 2;
    private static final int FOOTER = 128;
    private static final int MOST_CHUNK_HEADER = 1024;
    private static final int STRIDE = 256 * BLOCK;

    private final FileChannel file;
    private final long size;

    private H2StoreHeader(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /**
     * Mends the header of a file that was not closed. Does nothing to one that is closed, open elsewhere, absent, or not
     * understood: H2 then says what is wrong with it. Takes one reading of the file.
     *
     * @param path of the file itself
     * @throws UncheckedIOException it can't be read or written
     */
    static void mend(Path path) {
        if (!Files.isRegularFile(path) || !Files.isWritable(path)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                new H2StoreHeader(channel).mend();
            }
        } catch (OverlappingFileLockException e) {
            // It is open in this process.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mend() throws IOException {
        Map<String, String> header = header();
        if (header == null || header.containsKey("clean") || !"1000".equals(header.get("blockSize"))) {
            return;
        }
        Chunk named = Chunk.of(header);
        Chunk newest = newest();
        if (newest != null && (named == null || newest.version > named.version)) {
            header.put("block", Long.toHexString(newest.block));
            header.put("chunk", Long.toHexString(newest.id));
            header.put("version", Long.toHexString(newest.version));
            write(header);
        }
    }

    /** The header, of which there are two copies; the one that is whole and newer. */
    private @Nullable Map<String, String> header() throws IOException {
        Map<String, String> found = null;
        for (int copy = 0; copy < FIRST_CHUNK; copy++) {
            Map<String, String> header = checked(text((long) copy * BLOCK, BLOCK));
            if (header != null && (found == null || number(header, "version", 0) > number(found, "version", 0))) {
                found = header;
            }
        }
        return found;
    }

    /** Later by the clock of the file first, which never steps back: a branch that was given up may have higher versions. */
    private @Nullable Chunk newest() throws IOException {
        Chunk newest = null;
        ByteBuffer stride = ByteBuffer.allocate(STRIDE);
        for (long at = (long) FIRST_CHUNK * BLOCK; at < size; at += STRIDE) {
            read(stride.clear(), at);
            for (int inside = 0; inside < stride.limit(); inside += BLOCK) {
                Chunk chunk = startsChunk(stride, inside) ? wholeChunk((at + inside) / BLOCK) : null;
                if (chunk != null && (newest == null || chunk.isAfter(newest))) {
                    newest = chunk;
                }
            }
        }
        return newest;
    }

    private static boolean startsChunk(ByteBuffer bytes, int at) {
        return at + 6 <= bytes.limit()
                && bytes.get(at) == 'c'
                && bytes.get(at + 1) == 'h'
                && bytes.get(at + 2) == 'u'
                && bytes.get(at + 3) == 'n'
                && bytes.get(at + 4) == 'k'
                && bytes.get(at + 5) == ':';
    }

    private @Nullable Chunk wholeChunk(long block) throws IOException {
        String text = text(block * BLOCK, MOST_CHUNK_HEADER);
        int end = text.indexOf('\n');
        Map<String, String> header = end < 0 ? null : parsed(text.substring(0, end));
        if (header == null) {
            return null;
        }
        long after = (block + number(header, "len", 0)) * BLOCK;
        if (after <= block * BLOCK || after > size) {
            return null;
        }
        Map<String, String> footer = checked(text(after - FOOTER, FOOTER));
        if (footer == null || !same(header, footer, "chunk") || !same(header, footer, "version")) {
            return null;
        }
        return new Chunk(block, number(header, "chunk", 0), number(header, "version", 0), number(header, "time", 0));
    }

    private static boolean same(Map<String, String> one, Map<String, String> other, String key) {
        String value = one.get(key);
        return value != null && value.equals(other.get(key));
    }

    private void write(Map<String, String> header) throws IOException {
        StringBuilder text = new StringBuilder();
        header.forEach(
                (key, value) -> text.append(key).append(':').append(value).append(','));
        text.setLength(text.length() - 1);
        byte[] summed = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        text.append(",fletcher:")
                .append(Integer.toHexString(DataUtils.getFletcher32(summed, 0, summed.length)))
                .append('\n');
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        // One copy after the other, so that one is whole at any time.
        for (int copy = 0; copy < FIRST_CHUNK; copy++) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK).put(bytes).clear();
            long at = (long) copy * BLOCK;
            while (block.hasRemaining()) {
                file.write(block, at + block.position());
            }
            file.force(false);
        }
    }

    private String text(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        read(bytes, at);
        return StandardCharsets.ISO_8859_1.decode(bytes).toString().trim(); // of what fills it up, too
    }

    private void read(ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            // Goes on until it is full, or the file ends.
        }
        bytes.flip();
    }

    private static @Nullable Map<String, String> checked(String text) {
        int end = text.lastIndexOf(",fletcher:");
        Map<String, String> values = end < 0 ? null : parsed(text);
        if (values == null) {
            return null;
        }
        byte[] summed = text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
        String sum = Integer.toHexString(DataUtils.getFletcher32(summed, 0, summed.length));
        return sum.equals(values.remove("fletcher")) ? values : null;
    }

    /** None of the values that H2 writes in these places has a comma or a quotation mark. */
    private static @Nullable Map<String, String> parsed(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int colon = pair.indexOf(':');
            if (colon < 1) {
                return null;
            }
            values.put(pair.substring(0, colon), pair.substring(colon + 1));
        }
        return values;
    }

    private static long number(Map<String, String> values, String key, long absent) {
        try {
            return Long.parseLong(values.getOrDefault(key, "-"), 16);
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    /**
     * What a commit left in the file.
     *
     * @param block where it starts
     * @param id its number, which comes again after very many
     * @param version its number, which doesn't
     * @param time milliseconds since the file was made; 0 unless read from the chunk itself
     */
    private record Chunk(long block, long id, long version, long time) {
        static @Nullable Chunk of(Map<String, String> header) {
            return header.containsKey("chunk")
                    ? new Chunk(
                            number(header, "block", FIRST_CHUNK),
                            number(header, "chunk", 0),
                            number(header, "version", 0),
                            0)
                    : null;
        }

        boolean isAfter(Chunk other) {
            return time == other.time ? version > other.version : time > other.time;
        }
    }
}
