package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.internal.grammar.XprotoParser;
import java.util.function.Consumer;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Gives a statement up at its first fault; what to skip is decided by whoever reads statements. */
final class FaultStrategy extends DefaultErrorStrategy {
    private final StatementTokens tokens;
    private final Consumer<Diagnostic> report;

    FaultStrategy(StatementTokens tokens, Consumer<Diagnostic> report) {
        this.tokens = tokens;
        this.report = report;
    }

    @Override
    public void recover(Parser parser, RecognitionException e) {
        throw fault(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        if (parser.getContext() instanceof XprotoParser.OptionContext
                && parser.getExpectedTokens().contains(XprotoLexer.SEMICOLON)
                && Statements.surelyFollow(tokens)) {
            SpanToken before = tokens.previous();
            report.accept(
                    Diagnostic.at(Statements.after(before), SyntaxCode.MISSING_SEMICOLON, "an option ends with `;`")
                            .help("add `;` after `" + before.getText() + "`"));
            return before;
        }
        throw fault(parser);
    }

    private Fault fault(Parser parser) {
        return new Fault(tokens.current(), tokens.previous(), parser.getExpectedTokens());
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        // Whoever catches the fault reports it.
    }

    @Override
    public void sync(Parser parser) {
        // Nothing is skipped within a statement.
    }
}
