package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.SyntaxCode;
import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.internal.grammar.XprotoParser;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.ConstantNode;
import dev.xproto.parser.syntax.EnumNode;
import dev.xproto.parser.syntax.ExtensionNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.ProcedureNode;
import dev.xproto.parser.syntax.ServiceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads what has braces. */
final class BlockReader {
    /** How deep messages may nest. */
    private static final int DEEPEST = 32;

    private final SyntaxReader reader;
    private final StatementTokens tokens;
    private final XprotoParser parser;

    BlockReader(SyntaxReader reader, StatementTokens tokens, XprotoParser parser) {
        this.reader = reader;
        this.tokens = tokens;
        this.parser = parser;
    }

    @Nullable
    MessageNode message(int depth) {
        SpanToken start = tokens.current();
        if (depth == DEEPEST) {
            tooDeep(start);
            return null;
        }
        XprotoParser.MessageHeadContext head = head("in the head of this message", parser::messageHead);
        boolean open = head != null || tokens.previous().getType() == XprotoLexer.LBRACE || memberFollows();
        List<MemberNode> members = open ? members(start, depth) : List.of();
        if (head == null) {
            return null;
        }
        List<Name> bases = new ArrayList<>(head.bases.size());
        head.bases.forEach(base -> bases.add(NodeBuilder.name(base)));
        return new MessageNode(
                NodeBuilder.name(head.name), NodeBuilder.optionalName(head.guard), bases, members, since(start));
    }

    @Nullable
    ExtensionNode extension(int depth) {
        SpanToken start = tokens.current();
        if (depth == DEEPEST) {
            tooDeep(start);
            return null;
        }
        XprotoParser.ExtensionHeadContext head = head("in the head of this extension", parser::extensionHead);
        boolean open = head != null || tokens.previous().getType() == XprotoLexer.LBRACE || memberFollows();
        List<MemberNode> members = open ? members(start, depth) : List.of();
        return head == null ? null : new ExtensionNode(NodeBuilder.name(head.name), members, since(start));
    }

    @Nullable
    EnumNode enumeration() {
        SpanToken start = tokens.current();
        XprotoParser.EnumerationHeadContext head = head("in the head of this enumeration", parser::enumerationHead);
        List<ConstantNode> constants = new ArrayList<>();
        List<OptionNode> options = new ArrayList<>();
        if (head != null || tokens.previous().getType() == XprotoLexer.LBRACE) {
            block(start, () -> {
                if (tokens.LA(1) == XprotoLexer.OPTION) {
                    add(options, reader.simple("in this option", () -> NodeBuilder.option(parser.option())));
                } else {
                    add(constants, reader.simple("in this enumeration", () -> NodeBuilder.constant(parser.constant())));
                }
            });
        }
        return head == null ? null : new EnumNode(NodeBuilder.name(head.name), constants, options, since(start));
    }

    @Nullable
    ServiceNode service() {
        SpanToken start = tokens.current();
        XprotoParser.ServiceHeadContext head = head("in the head of this service", parser::serviceHead);
        List<ProcedureNode> procedures = new ArrayList<>();
        if (head != null || tokens.previous().getType() == XprotoLexer.LBRACE) {
            block(
                    start,
                    () -> add(
                            procedures,
                            reader.simple("in this service", () -> NodeBuilder.procedure(parser.procedure()))));
        }
        return head == null ? null : new ServiceNode(NodeBuilder.name(head.name), procedures, since(start));
    }

    /** Members that stand outside any message, up to the brace that would close it. */
    void orphans() {
        members(tokens.previous(), 0);
    }

    private List<MemberNode> members(SpanToken start, int depth) {
        List<MemberNode> members = new ArrayList<>();
        block(start, () -> add(members, member(depth)));
        return members;
    }

    private static <N> void add(List<N> all, @Nullable N one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** Reads the inside of a block and its closing brace. */
    private void block(SpanToken start, Runnable readOne) {
        while (tokens.LA(1) != XprotoLexer.RBRACE) {
            if (reader.exhausted()) {
                return;
            }
            if (tokens.LA(1) == Token.EOF || closedByForgetfulness(start)) {
                unclosed(start);
                return;
            }
            readOne.run();
        }
        tokens.consume();
    }

    /** Whether what stands here shows that the closing brace was forgotten. */
    private boolean closedByForgetfulness(SpanToken start) {
        SpanToken token = tokens.current();
        if (Statements.beginsOnlyAtTop(token.getType()) && token.beginsLine()) {
            return true;
        }
        boolean block = token.getType() == XprotoLexer.MESSAGE || token.getType() == XprotoLexer.EXTEND;
        return block && token.beginsLine() && start.beginsLine() && token.indent() <= start.indent();
    }

    private void unclosed(SpanToken start) {
        reader.report(Diagnostic.at(
                        Statements.after(tokens.previous()),
                        SyntaxCode.UNCLOSED_BLOCK,
                        "expected `}` before " + TokenWords.found(tokens.current()))
                .related(start.span(), "this is still open")
                .help("close it with `}`"));
    }

    private void tooDeep(SpanToken start) {
        reader.report(Diagnostic.at(start.span(), SyntaxCode.TOO_DEEP, "messages nest deeper than " + DEEPEST)
                .help("put the messages one after the other"));
        int open = 0;
        do {
            int type = tokens.LA(1);
            open += type == XprotoLexer.LBRACE ? 1 : type == XprotoLexer.RBRACE ? -1 : 0;
            tokens.consume();
        } while ((open > 0 && tokens.LA(1) != Token.EOF) || (open == 0 && tokens.LA(1) == XprotoLexer.LBRACE));
    }

    private @Nullable MemberNode member(int depth) {
        return switch (tokens.LA(1)) {
            case XprotoLexer.OPTION -> reader.simple("in this option", () -> NodeBuilder.option(parser.option()));
            case XprotoLexer.MESSAGE -> message(depth + 1);
            case XprotoLexer.EXTEND -> extension(depth + 1);
            case XprotoLexer.ENUM -> enumeration();
            case XprotoLexer.EXTENSIONS ->
                reader.simple("in these extensions", () -> NodeBuilder.numbers(parser.numbers()));
            case XprotoLexer.REQUIRED, XprotoLexer.OPTIONAL, XprotoLexer.REPEATED ->
                reader.simple("in this field", () -> NodeBuilder.declaration(parser.declaration()));
            default -> stray();
        };
    }

    /** Something that begins no member. */
    private @Nullable MemberNode stray() {
        int start = tokens.index();
        SpanToken token = tokens.current();
        reader.report(Misspelling.reportMember(token, tokens.next()));
        if (token.getType() == XprotoLexer.LBRACE || token.getType() == XprotoLexer.SEMICOLON) {
            tokens.consume();
        } else {
            reader.skipStatement(start);
        }
        return null;
    }

    /** Reads up to the opening brace; null after a fault, which leaves off behind the brace or before a member. */
    private <C> @Nullable C head(String doing, Supplier<C> read) {
        int start = tokens.index();
        try {
            return read.get();
        } catch (Fault fault) {
            reader.report(FaultReport.of(fault, doing));
            skipHead(start);
            return null;
        }
    }

    private void skipHead(int start) {
        while (tokens.LA(1) != Token.EOF) {
            int type = tokens.LA(1);
            boolean moved = tokens.index() > start;
            if (type == XprotoLexer.RBRACE || (moved && Statements.surelyBegins(tokens.current()))) {
                return;
            }
            tokens.consume();
            if (type == XprotoLexer.LBRACE || type == XprotoLexer.SEMICOLON) {
                return;
            }
        }
    }

    private boolean memberFollows() {
        SpanToken token = tokens.current();
        return Statements.isModifier(token.getType())
                || token.getType() == XprotoLexer.RBRACE
                || (token.getType() == XprotoLexer.OPTION && token.indent() > 0);
    }

    private SourceSpan since(SpanToken start) {
        return start.span().to(tokens.previous().span());
    }
}
