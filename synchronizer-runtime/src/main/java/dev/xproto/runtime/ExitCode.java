package dev.xproto.runtime;

/** What the process answers. */
public enum ExitCode {
    /** All is as it should be. */
    OK(0),
    /** With {@code --once}: some object is not in sync. */
    NOT_IN_SYNC(1),
    /** The core refuses the models; as XOS' synchronizers answered. */
    MODELS_REFUSED(1),
    /** The command line, the configuration, the models or the recipe are wrong; nothing was run. */
    WRONG_INPUT(2),
    /** {@code desired_state} is neither of its values; as XOS' synchronizers answered. */
    MISCONFIGURED(255);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** For the operating system. */
    public int number() {
        return number;
    }
}
