package dev.xproto.sync.spi;

/**
 * A diagnostic about text that somebody sent: models or a recipe.
 *
 * @param code a stable code that the documentation explains
 * @param error whether it is an error; else a warning
 * @param source the file or the recipe
 * @param line from 1; 0 when it is about the whole text
 * @param column from 1; 0 when it is about the whole line
 * @param message what is wrong
 * @param help what to do; may be empty
 */
public record Finding(String code, boolean error, String source, int line, int column, String message, String help) {
    /** In one line, as editors link it; with the help in the next. */
    @Override
    public String toString() {
        String place = line == 0 ? source : source + ":" + line + ":" + column;
        String text = place + ": " + (error ? "error" : "warning") + "[" + code + "]: " + message;
        return help.isEmpty() ? text : text + "\n  help: " + help;
    }
}
