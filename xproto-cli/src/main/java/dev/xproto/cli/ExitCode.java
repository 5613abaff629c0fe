package dev.xproto.cli;

/** What a shell gets to know. */
enum ExitCode {
    /** All is well. */
    FINE(0),
    /** The input has errors. */
    ERRORS_IN_INPUT(1),
    /** The command was called wrongly, couldn't write, or has a fault of its own. */
    NOT_DONE(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
