package dev.xproto.server;

import java.io.PrintStream;

/** The program {@code core-server}. It serves nothing yet, and says so. */
public final class CoreServer {
    private CoreServer() {}

    /** Ends with exit code 2. */
    public static void main(String[] args) {
        System.exit(run(System.err));
    }

    /** Says what is missing and what to use instead; answers the exit code. */
    static int run(PrintStream err) {
        err.println("error: core-server can't serve yet: gRPC, REST and the TOSCA endpoint aren't built");
        err.println("  help: set `accessor.endpoint: embedded` in config.yaml to run a core inside the synchronizer");
        return 2;
    }
}
