package dev.xproto.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Reads the body of a request without a thread of its own, up to a bound. A body over the bound is refused at once, and what
 * still comes of it is thrown away, up to twice the bound: hung up on while it sends, a client never gets to read why.
 */
final class BodyReader {
    private final Request request;
    private final int mostBytes;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private long thrownAway;

    BodyReader(Request request, int mostBytes) {
        this.request = request;
        this.mostBytes = mostBytes;
    }

    /** What becomes of a body. One of {@code whole}, {@code brokenOff} and {@code tooLong} is called, once. */
    interface Reader {
        void whole(byte[] content);

        void brokenOff();

        /**
         * The body is over the bound; to be told to the client.
         *
         * @param whenTold to be called afterwards; then {@code passedBy} or {@code givenUp} follows
         */
        void tooLong(Callback whenTold);

        /** The body that is too long came to its end. */
        void passedBy();

        /** The body that is too long doesn't end within reason, or the client is gone. */
        void givenUp(Throwable why);
    }

    void read(Reader reader) {
        if (request.getLength() > mostBytes) {
            refuse(reader);
        } else {
            readOn(reader);
        }
    }

    private void readOn(Reader reader) {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(() -> readOn(reader));
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                reader.brokenOff();
                return;
            }
            boolean fits = chunk.remaining() <= mostBytes - content.size();
            if (fits) {
                keep(chunk.getByteBuffer());
            }
            boolean last = chunk.isLast();
            chunk.release();
            if (!fits) {
                refuse(reader);
                return;
            }
            if (last) {
                reader.whole(content.toByteArray());
                return;
            }
        }
    }

    private void keep(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        content.writeBytes(copy);
    }

    private void refuse(Reader reader) {
        content.reset();
        reader.tooLong(Callback.from(() -> throwAway(reader), reader::givenUp));
    }

    private void throwAway(Reader reader) {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(() -> throwAway(reader));
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                reader.givenUp(chunk.getFailure());
                return;
            }
            thrownAway += chunk.remaining();
            boolean last = chunk.isLast();
            chunk.release();
            if (last) {
                reader.passedBy();
                return;
            }
            if (thrownAway > 2L * mostBytes) {
                reader.givenUp(new IllegalStateException("more came than twice what a body may have"));
                return;
            }
        }
    }
}
