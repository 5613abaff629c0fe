package dev.xproto.parser.internal;

import dev.xproto.parser.source.SourceSpan;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that knows its place and little else: lines, columns and texts are found when somebody asks. */
final class SpanToken implements Token {
    private final CharInput input;
    private final int type;
    private final int channel;
    private final int start;
    private final int end;

    SpanToken(CharInput input, int type, int channel, int start, int end) {
        this.input = input;
        this.type = type;
        this.channel = channel;
        this.start = start;
        this.end = end;
    }

    int start() {
        return start;
    }

    /** After the last character. */
    int end() {
        return end;
    }

    /** The place; empty, at the end of the text, for the end of the text. */
    SourceSpan span() {
        return input.file().span(Math.min(start, input.size()), Math.min(end, input.size()));
    }

    boolean beginsLine() {
        return input.beginsLine(start);
    }

    /** How many blanks stand right before it. */
    int indent() {
        return input.column(start);
    }

    /** The same place, taken for something else. */
    SpanToken as(int otherType) {
        return new SpanToken(input, otherType, channel, start, end);
    }

    @Override
    public String getText() {
        return type == EOF ? "" : input.text(start, end);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getLine() {
        return span().position().line();
    }

    @Override
    public int getCharPositionInLine() {
        return span().position().column() - 1;
    }

    @Override
    public int getChannel() {
        return channel;
    }

    @Override
    public int getTokenIndex() {
        return -1;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return input;
    }

    @Override
    public String toString() {
        return getText();
    }
}
