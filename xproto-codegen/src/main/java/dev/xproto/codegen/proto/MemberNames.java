package dev.xproto.codegen.proto;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.codegen.naming.WireRules;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which members of a model would have one name on the wire. That numbers differ is checked with the graph. */
final class MemberNames {
    private final Model model;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Owner> names = new HashMap<>();

    private MemberNames(Model model) {
        this.model = model;
    }

    private record Owner(String what, @Nullable SourceSpan span) {}

    static List<Diagnostic> check(Model model, InheritanceIndex inheritance, LinkIndex links) {
        MemberNames names = new MemberNames(model);
        names.fixed("id");
        names.fixed("class_names");
        names.fixed("self_content_type_id");
        names.take(ModelMessage.presence("id"), new Owner("`id` of every message", null));
        inheritance.members(model).forEach(names::member);
        links.reverses(model).forEach(names::reverse);
        return names.found;
    }

    private void fixed(String name) {
        take(name, new Owner("`" + name + "` of every message", null));
    }

    private void member(Member member) {
        String name = WireNames.of(member);
        Owner owner = new Owner("`" + member.name() + "`", member.span());
        WireRules.legal(name, owner.what(), member.span(), "rename it").ifPresent(found::add);
        boolean free = take(name, owner);
        boolean present = !(member instanceof Link link) || !link.kind().isMany();
        if (free && present) {
            take(ModelMessage.presence(member.name()), owner);
        }
    }

    private void reverse(ReverseLink reverse) {
        String name = WireNames.ofReverse(reverse.link().reverse().orElseThrow());
        String what = "the way back from `" + reverse.source().name() + "."
                + reverse.link().name() + "`";
        WireRules.legal(name, what, reverse.link().span(), "rename it").ifPresent(found::add);
        take(name, new Owner(what, reverse.link().span()));
    }

    private boolean take(String name, Owner owner) {
        Owner taken = names.putIfAbsent(key(name), owner);
        if (taken != null) {
            report(owner, taken, name);
        }
        return taken == null;
    }

    private void report(Owner owner, Owner taken, String name) {
        SourceSpan span = owner.span() == null ? model.span() : owner.span();
        String message = "in the message of `" + model.name() + "`, " + taken.what() + " and " + owner.what()
                + " both would be `" + name + "`";
        Diagnostic diagnostic =
                Diagnostic.at(span, CodegenCode.WIRE_MEMBER_CLASH, message).help("rename one of the two");
        found.add(taken.span() == null ? diagnostic : diagnostic.related(taken.span(), "the other"));
    }

    /** Old compilers refuse names that are one but for capitals and underscores. */
    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
