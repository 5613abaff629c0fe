package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.FieldCode;
import dev.xproto.parser.diagnostics.LinkCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption.Place;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Options;
import dev.xproto.parser.model.ScalarType;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.FieldNode;
import dev.xproto.parser.syntax.LinkNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.Modifier;
import dev.xproto.parser.syntax.Name;
import dev.xproto.parser.syntax.ValueNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes fields and links of what a message declares. */
final class MemberLinker {
    private static final int LARGEST = 99;
    private static final int REVERSE_FROM = 1000;
    private static final int REVERSE_TO = 1899;
    private static final List<String> TYPES =
            Arrays.stream(ScalarType.values()).map(ScalarType::keyword).toList();

    private static final Map<String, String> USUAL = Map.of(
            "int", "int32",
            "integer", "int32",
            "long", "int64",
            "str", "string",
            "text", "string",
            "char", "string",
            "boolean", "bool",
            "date", "string",
            "number", "double");

    private final Declarations declarations;
    private final Diagnostics diagnostics;
    private final OptionReader options;
    private final Set<String> incomplete;

    MemberLinker(Declarations declarations, Diagnostics diagnostics, OptionReader options, Set<String> incomplete) {
        this.declarations = declarations;
        this.diagnostics = diagnostics;
        this.options = options;
        this.incomplete = incomplete;
    }

    List<Member> link(MessageNode node) {
        List<Member> members = new ArrayList<>(node.members().size());
        for (MemberNode written : node.members()) {
            Member member = null;
            if (written instanceof FieldNode field) {
                member = field(node, field);
            } else if (written instanceof LinkNode link) {
                member = link(node, link);
            }
            if (member != null) {
                members.add(member);
            } else if (written instanceof FieldNode || written instanceof LinkNode) {
                incomplete.add(node.name().text());
            }
        }
        return members;
    }

    private @Nullable Field field(MessageNode node, FieldNode written) {
        Options given = options.read(written.directives(), Place.FIELD);
        OptionalInt number = number(written.name(), written.number());
        Optional<ScalarType> type = type(written);
        guarded(written.guard(), written.name());
        if (written.modifier() == Modifier.REPEATED) {
            diagnostics.report(Diagnostic.at(
                            written.span(), FieldCode.REPEATED, "field `" + written.name() + "` can't be repeated")
                    .help("make it a message of its own, and link to it"));
        }
        if (number.isEmpty() || type.isEmpty()) {
            return null;
        }
        return new Field(
                node.name().text(),
                written.name().text(),
                type.get(),
                written.modifier() == Modifier.REQUIRED,
                number.getAsInt(),
                given,
                DefaultReader.read(given, type.get()),
                ChoicesReader.read(given, diagnostics),
                written.name().span());
    }

    private void guarded(@Nullable Name guard, Name member) {
        if (guard != null) {
            diagnostics.report(Diagnostic.at(
                            guard.span(),
                            FieldCode.GUARDED_FIELD,
                            "policy `" + guard + "` on `" + member + "` has no effect")
                    .help("guard the message instead"));
        }
    }

    private Optional<ScalarType> type(FieldNode written) {
        Name type = written.type();
        Optional<ScalarType> scalar = ScalarType.of(type.text());
        if (scalar.isPresent()) {
            return scalar;
        }
        if (type.text().equals("bytes")) {
            diagnostics.report(
                    Diagnostic.at(type.span(), FieldCode.UNSUPPORTED_TYPE, "a field can't be of type `bytes`")
                            .help("keep it as `string`, encoded"));
        } else if (declarations.find(type) != null) {
            diagnostics.report(
                    Diagnostic.at(type.span(), FieldCode.UNSUPPORTED_TYPE, "a field can't hold a `" + type + "`")
                            .help("link to it: `manytoone " + written.name() + "->" + type + ":reverse_name`"));
        } else {
            String usual = USUAL.get(type.text());
            String question =
                    usual == null ? NearestNames.question(type.text(), TYPES) : "did you mean `" + usual + "`?";
            diagnostics.report(Diagnostic.at(type.span(), FieldCode.UNKNOWN_TYPE, "no type is called `" + type + "`")
                    .help(question.isEmpty() ? "take one of the scalar types, or link to a message" : question));
        }
        return Optional.empty();
    }

    private @Nullable Link link(MessageNode node, LinkNode written) {
        Options given = options.read(written.directives(), Place.FIELD);
        OptionalInt number = number(written.name(), written.number());
        guarded(written.guard(), written.name());
        if (written.modifier() == Modifier.REPEATED) {
            diagnostics.report(Diagnostic.at(
                            written.span(), LinkCode.REPEATED_LINK, "link `" + written.name() + "` can't be repeated")
                    .help("make it `manytomany`"));
        }
        boolean known = declarations.find(written.peer()) != null;
        if (!known) {
            unknownPeer(written);
        }
        OptionalInt reverseNumber = reverseNumber(written);
        if (number.isEmpty() || !known) {
            return null;
        }
        Name through = written.through();
        Name reverse = written.reverse();
        return new Link(
                node.name().text(),
                written.name().text(),
                written.kind(),
                written.modifier() == Modifier.REQUIRED,
                written.peer().simple(),
                through == null ? null : through.simple(),
                reverse == null ? null : reverse.text(),
                number.getAsInt(),
                reverseNumber,
                given,
                DefaultReader.read(given),
                written.name().span());
    }

    private void unknownPeer(LinkNode written) {
        Name peer = written.peer();
        String question = NearestNames.question(peer.simple(), declarations.messageNames());
        diagnostics.report(Diagnostic.at(peer.span(), LinkCode.UNKNOWN_PEER, "no message is called `" + peer + "`")
                .saying("link `" + written.name() + "` leads there")
                .help(question.isEmpty() ? "declare it, or import the file that does" : question));
    }

    private OptionalInt number(Name name, ValueNode written) {
        return inRange(written, 1, LARGEST, FieldCode.NUMBER, "the number of `" + name + "`");
    }

    private OptionalInt reverseNumber(LinkNode written) {
        ValueNode number = written.reverseNumber();
        if (number == null) {
            return OptionalInt.empty();
        }
        String what = "the reverse number of `" + written.name() + "`";
        return inRange(number, REVERSE_FROM, REVERSE_TO, LinkCode.REVERSE_NUMBER, what);
    }

    private OptionalInt inRange(
            ValueNode written, int from, int to, dev.xproto.parser.diagnostics.DiagnosticCode code, String what) {
        Object value = PythonLiteral.number(written.text()).orElse(-1L);
        if (value instanceof Long whole && whole >= from && whole <= to) {
            return OptionalInt.of(whole.intValue());
        }
        SourceSpan span = written.span();
        diagnostics.report(Diagnostic.at(
                        span,
                        code,
                        what + " is a whole number from " + from + " to " + to + ", not `" + written.text() + "`")
                .help("take a number that the message doesn't use yet"));
        return OptionalInt.empty();
    }
}
