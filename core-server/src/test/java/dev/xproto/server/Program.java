package dev.xproto.server;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

/**
 * The program, called in this process and told to stop as soon as it serves.
 *
 * @param code with which it ended
 * @param said on both outputs
 */
public record Program(int code, String said) {
    /** Runs it with those arguments. */
    public static Program run(List<String> arguments, InstantSource clock) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = CoreServer.run(arguments, print, print, clock, settings -> {}, ended());
        return new Program(code, out.toString(StandardCharsets.UTF_8));
    }

    /** What tells it to stop at once. */
    static Ending ended() {
        Ending ending = new Ending();
        ending.end();
        return ending;
    }
}
