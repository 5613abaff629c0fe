package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.internal.grammar.XprotoParser;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.ReductionNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file statement by statement: the grammar reads each, this decides which, and what to skip when one can't be
 * read. One fault makes one diagnostic.
 */
public final class SyntaxReader {
    /** The longest text that is read, in UTF-16 units. */
    public static final int LONGEST = 64 << 20;

    private static final int MOST_FAULTS = 200;

    private static final Pattern LAMBDA = Pattern.compile("(?s)lambda(\\s[^:]*)?:.*\\S.*");

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final StatementTokens tokens;
    private final XprotoParser parser;
    private final BlockReader blocks;
    private int faults;

    private SyntaxReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.tokens = new StatementTokens(new CharInput(file), diagnostics::report);
        this.parser = new XprotoParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new FaultStrategy(tokens, diagnostics::report));
        parser.setBuildParseTree(false);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        this.blocks = new BlockReader(this, tokens, parser);
    }

    /** The file as written; what can't be read is left out and reported. */
    public static FileNode read(SourceFile file, Diagnostics diagnostics) {
        if (file.text().length() > LONGEST) {
            diagnostics.report(Diagnostic.at(
                            file.span(LONGEST, LONGEST),
                            SyntaxCode.TOO_LARGE,
                            "a source file has at most " + LONGEST + " characters, this one has "
                                    + file.text().length())
                    .help("split the file"));
            return new FileNode(file, List.of());
        }
        return new SyntaxReader(file, diagnostics).file();
    }

    private FileNode file() {
        List<StatementNode> statements = new ArrayList<>();
        if (file.text().startsWith("\ufeff")) {
            diagnostics.report(
                    Diagnostic.at(file.span(0, 1), SyntaxCode.BYTE_ORDER_MARK, "the file begins with a byte order mark")
                            .help("save the file as UTF-8 without a mark"));
        }
        while (tokens.LA(1) != Token.EOF && !exhausted()) {
            StatementNode read = statement();
            if (read != null) {
                statements.add(read);
            }
        }
        return new FileNode(file, statements);
    }

    /** Whether there were so many faults that reading on makes no sense. */
    boolean exhausted() {
        return faults >= MOST_FAULTS;
    }

    private @Nullable StatementNode statement() {
        return switch (tokens.LA(1)) {
            case XprotoLexer.MESSAGE -> blocks.message(0);
            case XprotoLexer.EXTEND -> blocks.extension(0);
            case XprotoLexer.ENUM -> blocks.enumeration();
            case XprotoLexer.SERVICE -> blocks.service();
            case XprotoLexer.OPTION -> simple("in this option", () -> NodeBuilder.option(parser.option()));
            case XprotoLexer.PACKAGE -> simple("in this package", () -> NodeBuilder.packaging(parser.packaging()));
            case XprotoLexer.IMPORT -> simple("in this import", () -> NodeBuilder.importation(parser.importation()));
            case XprotoLexer.POLICY -> simple("in this policy", this::policy);
            case XprotoLexer.MAP, XprotoLexer.REDUCE -> simple("in this body", this::reduction);
            default -> stray();
        };
    }

    private PolicyNode policy() {
        XprotoParser.PolicyContext read = parser.policy();
        return new PolicyNode(NodeBuilder.name(read.name), ExpressionBuilder.build(read.body), NodeBuilder.span(read));
    }

    private @Nullable ReductionNode reduction() {
        XprotoParser.ReductionContext read = parser.reduction();
        Name name = NodeBuilder.name(read.name);
        String whole = NodeBuilder.span(read).text();
        String lambda = whole.substring(whole.indexOf('<') + 1, whole.length() - 1);
        if (!LAMBDA.matcher(lambda).matches()) {
            diagnostics.report(
                    Diagnostic.at(name.span(), SyntaxCode.LAMBDA, "the body of `" + name + "` is no Python lambda")
                            .help("write `lambda`, its parameters, `:` and an expression, right after `<`"));
            return null;
        }
        return new ReductionNode(read.kind.getText(), name, lambda, NodeBuilder.span(read));
    }

    /** Reads a statement that has no block. */
    <N> @Nullable N simple(String doing, Supplier<? extends @Nullable N> read) {
        int start = tokens.index();
        try {
            return read.get();
        } catch (Fault fault) {
            report(FaultReport.of(fault, doing));
            skipStatement(start);
            return null;
        }
    }

    /** Adds a diagnostic for something that could not be read. */
    void report(Diagnostic diagnostic) {
        faults++;
        diagnostics.report(diagnostic);
        if (exhausted()) {
            diagnostics.report(Diagnostic.at(
                            tokens.current().span(),
                            SyntaxCode.TOO_MANY,
                            "there are more than " + MOST_FAULTS + " faults; the rest of the file wasn't read")
                    .help("mend the first ones and compile again"));
        }
    }

    /** Something that begins no statement. */
    private @Nullable StatementNode stray() {
        SpanToken token = tokens.current();
        if (Statements.isModifier(token.getType()) || token.getType() == XprotoLexer.EXTENSIONS) {
            report(Diagnostic.at(token.span(), SyntaxCode.UNEXPECTED, "a field stands outside any message")
                    .help("remove the `}` before it, or put it into a message"));
            blocks.orphans();
            return null;
        }
        int start = tokens.index();
        if (token.getType() == XprotoLexer.RBRACE) {
            report(Diagnostic.at(token.span(), SyntaxCode.UNEXPECTED, "nothing is open that `}` could close")
                    .help("remove it"));
            tokens.consume();
            return null;
        }
        report(Misspelling.reportStatement(token, tokens.next()));
        int keyword = Misspelling.blockKeyword(token, tokens.next());
        if (keyword == XprotoLexer.MESSAGE) {
            tokens.mend(keyword);
            return statement();
        }
        skipStatement(start);
        return null;
    }

    /** Skips to where the next statement begins; at least one token, if none was read since {@code start}. */
    void skipStatement(int start) {
        boolean body = tokens.inBody();
        int open = 0;
        while (tokens.LA(1) != Token.EOF) {
            int type = tokens.LA(1);
            boolean moved = tokens.index() > start;
            if (moved && open == 0 && !tokens.inBody() && stops(type)) {
                return;
            }
            if (moved && Statements.surelyBegins(tokens.current()) && !tokens.inBody()) {
                return;
            }
            open = Math.max(0, open + (type == XprotoLexer.LBRACE ? 1 : type == XprotoLexer.RBRACE ? -1 : 0));
            tokens.consume();
            boolean ended = type == XprotoLexer.GREATER
                    || (type == XprotoLexer.SEMICOLON && !body && open == 0)
                    || (type == XprotoLexer.RBRACE && open == 0 && !body);
            if (ended) {
                return;
            }
        }
    }

    private boolean stops(int type) {
        return type == XprotoLexer.RBRACE && Statements.reallyCloses(tokens);
    }
}
