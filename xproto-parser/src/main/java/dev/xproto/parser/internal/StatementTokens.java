package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import java.util.function.Consumer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The tokens of a file, made when they are needed and forgotten when they are read: the grammar looks one token ahead,
 * recovery two. Mends what one token alone can't tell: a {@code <} that opens no body, a body that lacks its
 * {@code >}, brackets that nest too deep.
 */
final class StatementTokens implements TokenStream {
    /** How deep parentheses may nest in a policy. */
    static final int DEEPEST = 100;

    /** After so many comments and the like without end, the next one takes the rest of the file with it. */
    private static final int RESUMES = 16;

    private final CharInput input;
    private final XprotoLexer lexer;
    private final Consumer<Diagnostic> report;

    private SpanToken beforePrevious;
    private SpanToken previous;
    private SpanToken current;
    private SpanToken next;
    private SpanToken fetched;
    private SpanToken beforeFetched;
    private boolean hasNext;
    private int consumed;
    private int depth;
    private int resumes;
    private int lastHash = -1;

    StatementTokens(CharInput input, Consumer<Diagnostic> report) {
        this.input = input;
        this.report = report;
        this.lexer = new XprotoLexer(input);
        lexer.removeErrorListeners();
        lexer.setTokenFactory(new SpanTokenFactory(input));
        SpanToken start = new SpanToken(input, Token.EOF, 0, 0, 0);
        this.beforePrevious = start;
        this.previous = start;
        this.current = start;
        this.next = start;
        this.fetched = start;
        this.beforeFetched = start;
        this.current = fetch();
    }

    /** What stands here. */
    SpanToken current() {
        return current;
    }

    /** What was read last; an empty token at the start before anything was. */
    SpanToken previous() {
        return previous;
    }

    /** What comes after what stands here. */
    SpanToken next() {
        if (!hasNext) {
            next = fetch();
            hasNext = true;
        }
        return next;
    }

    /** Takes what stands here for a token of another type. */
    void mend(int type) {
        current = current.as(type);
    }

    /** Leaves a policy body that nobody closed. */
    void leaveBody() {
        if (lexer._mode != XprotoLexer.DEFAULT_MODE) {
            lexer.popMode();
        }
        depth = 0;
    }

    boolean inBody() {
        return lexer._mode != XprotoLexer.DEFAULT_MODE;
    }

    private SpanToken fetch() {
        SpanToken token = mended();
        beforeFetched = fetched;
        fetched = token;
        return token;
    }

    private SpanToken mended() {
        SpanToken token = (SpanToken) lexer.nextToken();
        while (token.getChannel() != 0) {
            // Of comments on lines in a row the first is told of; only blanks stand between them.
            if (lastHash < 0
                    || !input.getText(Interval.of(lastHash, token.start() - 1)).isBlank()) {
                report.accept(Diagnostic.at(
                                token.span(), SyntaxCode.HASH_COMMENT, "a comment begins with `//`, this one with `#`")
                        .help("write `//` instead of `#`"));
            }
            lastHash = token.end();
            token = (SpanToken) lexer.nextToken();
        }
        return switch (token.getType()) {
            case XprotoLexer.LESS -> opened(token);
            case XprotoLexer.NEXT_STATEMENT -> bodyEnded(token);
            case XprotoLexer.LPAREN -> nested(token);
            case XprotoLexer.RPAREN -> unnested(token);
            case XprotoLexer.UNCLOSED_COMMENT, XprotoLexer.UNCLOSED_PYTHON -> resumed(token);
            case Token.EOF -> new SpanToken(input, Token.EOF, 0, input.size(), input.size());
            default -> token;
        };
    }

    /** A body begins only after a keyword and a name; elsewhere the sign is a slip. */
    private SpanToken opened(SpanToken token) {
        depth = 0;
        if (!isBodyKeyword(beforeFetched)) {
            lexer.popMode();
        }
        return token;
    }

    private static boolean isBodyKeyword(SpanToken token) {
        int type = token.getType();
        return type == XprotoLexer.POLICY || type == XprotoLexer.MAP || type == XprotoLexer.REDUCE;
    }

    private SpanToken bodyEnded(SpanToken token) {
        int keywordEnd = token.start();
        while (input.charAt(keywordEnd) > ' ') {
            keywordEnd++;
        }
        input.seek(keywordEnd);
        if (secondWord(keywordEnd, token.end()).equals("in")) {
            return new SpanToken(input, XprotoLexer.SYMBOL, 0, token.start(), keywordEnd);
        }
        leaveBody();
        input.seek(token.start());
        return mended();
    }

    private String secondWord(int from, int to) {
        return input.getText(Interval.of(from, to - 1)).strip();
    }

    private SpanToken nested(SpanToken token) {
        if (!inBody()) {
            return token;
        }
        depth++;
        return depth > DEEPEST ? token.as(XprotoLexer.TOO_DEEP) : token;
    }

    private SpanToken unnested(SpanToken token) {
        depth = Math.max(0, depth - 1);
        return token;
    }

    /** Reads on with the line after the one where something began that has no end. */
    private SpanToken resumed(SpanToken token) {
        resumes++;
        if (resumes > RESUMES) {
            return token;
        }
        leaveBody();
        int lineEnd = token.start();
        while (lineEnd < token.end() && input.charAt(lineEnd) != '\n' && input.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        input.seek(lineEnd);
        return new SpanToken(input, token.getType(), 0, token.start(), lineEnd);
    }

    @Override
    public void consume() {
        beforePrevious = previous;
        previous = current;
        consumed++;
        if (hasNext) {
            current = next;
            hasNext = false;
        } else if (current.getType() != Token.EOF) {
            current = fetch();
        }
    }

    @Override
    public int LA(int distance) {
        return LT(distance).getType();
    }

    @Override
    public Token LT(int distance) {
        return switch (distance) {
            case 1 -> current;
            case 2 -> next();
            case -1 -> previous;
            case -2 -> beforePrevious;
            default -> throw new IllegalArgumentException("the grammar looks one token ahead, not " + distance);
        };
    }

    @Override
    public int index() {
        return consumed;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // Nothing is kept.
    }

    @Override
    public void seek(int index) {
        if (index != consumed) {
            throw new UnsupportedOperationException("tokens are forgotten when they are read");
        }
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("tokens are forgotten when they are read");
    }

    @Override
    public String getSourceName() {
        return input.getSourceName();
    }

    @Override
    public TokenSource getTokenSource() {
        return lexer;
    }

    @Override
    public Token get(int index) {
        throw new UnsupportedOperationException("tokens are forgotten when they are read");
    }

    @Override
    public String getText() {
        return input.getText(Interval.of(0, input.size() - 1));
    }

    @Override
    public String getText(Interval interval) {
        throw new UnsupportedOperationException("tokens are forgotten when they are read");
    }

    @Override
    public String getText(RuleContext context) {
        return context.getText();
    }

    @Override
    public String getText(Token start, Token stop) {
        return input.getText(Interval.of(start.getStartIndex(), stop.getStopIndex()));
    }
}
