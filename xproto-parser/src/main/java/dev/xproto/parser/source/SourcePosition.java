package dev.xproto.parser.source;

/**
 * Where people look.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record SourcePosition(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
