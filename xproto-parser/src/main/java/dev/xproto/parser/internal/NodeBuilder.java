package dev.xproto.parser.internal;

import dev.xproto.parser.internal.grammar.XprotoLexer;
import dev.xproto.parser.internal.grammar.XprotoParser;
import dev.xproto.parser.model.LinkKind;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.ConstantNode;
import dev.xproto.parser.syntax.FieldNode;
import dev.xproto.parser.syntax.ImportNode;
import dev.xproto.parser.syntax.LinkNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.Modifier;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.NumbersNode;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.PackageNode;
import dev.xproto.parser.syntax.ProcedureNode;
import dev.xproto.parser.syntax.ValueNode;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Makes nodes of what the grammar read. */
final class NodeBuilder {
    private NodeBuilder() {}

    static SourceSpan span(ParserRuleContext context) {
        SpanToken start = (SpanToken) context.getStart();
        SpanToken stop = (SpanToken) context.getStop();
        return start.span().to(stop.span());
    }

    static Name name(Token token) {
        return new Name(token.getText(), ((SpanToken) token).span());
    }

    static @Nullable Name optionalName(@Nullable Token token) {
        return token == null ? null : name(token);
    }

    static Name name(XprotoParser.DottedContext dotted) {
        if (dotted.more.isEmpty()) {
            return name(dotted.first);
        }
        StringBuilder text = new StringBuilder(dotted.first.getText());
        dotted.more.forEach(part -> text.append('.').append(part.getText()));
        return new Name(text.toString(), span(dotted));
    }

    private static @Nullable Name optionalName(XprotoParser.@Nullable DottedContext dotted) {
        return dotted == null ? null : name(dotted);
    }

    private static ValueNode number(Token token) {
        return new ValueNode(ValueNode.Kind.NUMBER, token.getText(), ((SpanToken) token).span());
    }

    static ValueNode value(Token token) {
        ValueNode.Kind kind = switch (token.getType()) {
            case XprotoLexer.NUMBER -> ValueNode.Kind.NUMBER;
            case XprotoLexer.STRING -> ValueNode.Kind.STRING;
            default -> ValueNode.Kind.NAME;
        };
        return new ValueNode(kind, token.getText(), ((SpanToken) token).span());
    }

    static OptionNode option(XprotoParser.OptionContext option) {
        return new OptionNode(name(option.name), value(option.given.token), span(option));
    }

    static PackageNode packaging(XprotoParser.PackagingContext packaging) {
        return new PackageNode(name(packaging.name), span(packaging));
    }

    static ImportNode importation(XprotoParser.ImportationContext importation) {
        return new ImportNode(value(importation.path), span(importation));
    }

    static NumbersNode numbers(XprotoParser.NumbersContext numbers) {
        return new NumbersNode(value(numbers.from), value(numbers.to), span(numbers));
    }

    static ConstantNode constant(XprotoParser.ConstantContext constant) {
        return new ConstantNode(name(constant.name.token), number(constant.number), span(constant));
    }

    static ProcedureNode procedure(XprotoParser.ProcedureContext procedure) {
        return new ProcedureNode(
                name(procedure.name), name(procedure.argument), name(procedure.result), span(procedure));
    }

    static MemberNode declaration(XprotoParser.DeclarationContext declared) {
        Modifier modifier = switch (declared.modifier.getType()) {
            case XprotoLexer.REQUIRED -> Modifier.REQUIRED;
            case XprotoLexer.OPTIONAL -> Modifier.OPTIONAL;
            default -> Modifier.REPEATED;
        };
        List<OptionNode> directives = directives(declared.directives);
        XprotoParser.LinkRestContext link = declared.link;
        return link == null
                ? field(declared, modifier, declared.plain, directives)
                : link(declared, modifier, link, directives);
    }

    private static FieldNode field(
            XprotoParser.DeclarationContext declared,
            Modifier modifier,
            XprotoParser.FieldRestContext rest,
            List<OptionNode> directives) {
        XprotoParser.TypeContext type = declared.fieldType;
        return new FieldNode(
                modifier,
                type.scalar == null ? name(type.named) : name(type.scalar),
                name(rest.name.token),
                optionalName(rest.guard),
                number(rest.number),
                directives,
                span(declared));
    }

    private static LinkNode link(
            XprotoParser.DeclarationContext declared,
            Modifier modifier,
            XprotoParser.LinkRestContext rest,
            List<OptionNode> directives) {
        LinkKind kind = switch (declared.linkType.getType()) {
            case XprotoLexer.MANYTOONE -> LinkKind.MANY_TO_ONE;
            case XprotoLexer.MANYTOMANY -> LinkKind.MANY_TO_MANY;
            default -> LinkKind.ONE_TO_ONE;
        };
        return new LinkNode(
                modifier,
                kind,
                name(rest.name.token),
                optionalName(rest.guard),
                name(rest.peer),
                optionalName(rest.through),
                rest.reverse == null ? null : name(rest.reverse.token),
                number(rest.number),
                rest.reverseNumber == null ? null : number(rest.reverseNumber),
                directives,
                span(declared));
    }

    private static List<OptionNode> directives(List<XprotoParser.DirectiveContext> read) {
        List<OptionNode> directives = new ArrayList<>(read.size());
        for (XprotoParser.DirectiveContext directive : read) {
            directives.add(new OptionNode(name(directive.name), value(directive.given.token), span(directive)));
        }
        return directives;
    }
}
