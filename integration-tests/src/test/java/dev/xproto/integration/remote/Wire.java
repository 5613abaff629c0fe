package dev.xproto.integration.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** A wire to a core that can be cut, stalled, and taken over by something else. */
final class Wire implements AutoCloseable {
    private final ServerSocket listening;
    private final IntSupplier target;
    private final List<Socket> open = new ArrayList<>();
    private Mode mode = Mode.THROUGH;
    private int connections;

    /** What becomes of what is sent. */
    enum Mode {
        /** It arrives. */
        THROUGH,
        /** It waits. */
        STALLED,
        /** A web server of old answers. */
        HTTP,
        /** Bytes without sense come back. */
        GARBAGE,
        /** The connection ends. */
        ENDED
    }

    /** To the port that there is when somebody connects. */
    Wire(IntSupplier target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    String endpoint() {
        return "127.0.0.1:" + port();
    }

    synchronized void mode(Mode next) {
        mode = next;
        notifyAll();
    }

    synchronized int connections() {
        return connections;
    }

    /** Waits until so many connections were made. */
    synchronized void awaitConnections(int count) throws InterruptedException {
        while (connections < count) {
            wait();
        }
    }

    /** Ends every connection; new ones may be made. */
    synchronized void cut() {
        open.forEach(Wire::quietly);
        open.clear();
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more, whatever it says.
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                connected(client);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connected(Socket client) {
        Mode now;
        synchronized (this) {
            connections++;
            notifyAll();
            open.add(client);
            now = mode;
        }
        switch (now) {
            case THROUGH, STALLED -> daemon(() -> join(client));
            case HTTP -> daemon(() -> answer(client, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));
            case GARBAGE -> daemon(() -> answer(client, "\u0001\u0002 nonsense \u0003".repeat(50)));
            case ENDED -> quietly(client);
        }
    }

    private static void answer(Socket client, String text) {
        try (client) {
            byte[] ignored = new byte[64];
            if (client.getInputStream().read(ignored) > 0) {
                client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
                client.getOutputStream().flush();
                client.getInputStream().readAllBytes();
            }
        } catch (IOException e) {
            // The client has had enough.
        }
    }

    private void join(Socket client) {
        try {
            Socket core = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt());
            synchronized (this) {
                open.add(core);
            }
            daemon(() -> pump(client, core));
            daemon(() -> pump(core, client));
        } catch (IOException e) {
            quietly(client);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                awaitFlow();
                out.write(bytes, 0, count);
            }
        } catch (IOException | InterruptedException e) {
            // Cut, or one of the ends is gone.
        }
    }

    private synchronized void awaitFlow() throws InterruptedException {
        while (mode == Mode.STALLED) {
            wait();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
        mode(Mode.ENDED);
    }
}
