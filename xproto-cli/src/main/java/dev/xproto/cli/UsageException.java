package dev.xproto.cli;

/** The command was called in a way that it can't be. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String help;

    /**
     * With what is wrong and what to do.
     *
     * @param help begins with a verb; may be empty
     */
    UsageException(String message, String help) {
        super(message);
        this.help = help;
    }

    String help() {
        return help;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
