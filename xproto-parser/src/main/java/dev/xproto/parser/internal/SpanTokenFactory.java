package dev.xproto.parser.internal;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/** Makes the tokens of one text. */
final class SpanTokenFactory implements TokenFactory<SpanToken> {
    private final CharInput input;

    SpanTokenFactory(CharInput input) {
        this.input = input;
    }

    @Override
    public SpanToken create(
            Pair<TokenSource, CharStream> source,
            int type,
            String text,
            int channel,
            int start,
            int stop,
            int line,
            int charPositionInLine) {
        return new SpanToken(input, type, channel, start, stop + 1);
    }

    @Override
    public SpanToken create(int type, String text) {
        return new SpanToken(input, type, 0, input.index(), input.index());
    }
}
