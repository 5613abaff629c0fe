package dev.xproto.codegen.proto;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.naming.Plurals;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.codegen.naming.WireRules;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what keeps a graph from being said in protobuf: names that it doesn't allow, and names that clash. */
public final class ProtoNames {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Owner> messages = new LinkedHashMap<>();

    private ProtoNames() {
        messages.put(ProtoFile.PACKAGE, new Owner("the service", null));
        for (String file : List.of(StaticProtos.COMMON, StaticProtos.OPTIONS)) {
            StaticNames names = StaticNames.of(file);
            names.messages().forEach(name -> messages.put(name, new Owner("a message of `" + file + "`", null)));
            names.options().forEach(name -> messages.put(name, new Owner("an option of `" + file + "`", null)));
        }
    }

    /** Everything that is in the way; empty when {@link ProtoFile#linked} works. */
    public static List<Diagnostic> check(ModelGraph graph) {
        ProtoNames names = new ProtoNames();
        List<Model> models = WireNames.served(graph);
        models.forEach(names::model);
        models.forEach(names::plural);
        names.found.addAll(WireRules.addresses(graph));
        InheritanceIndex inheritance = InheritanceIndex.of(graph);
        LinkIndex links = LinkIndex.of(graph);
        models.forEach(model -> names.found.addAll(MemberNames.check(model, inheritance, links)));
        return names.found;
    }

    private record Owner(String what, @Nullable SourceSpan span) {}

    private void model(Model model) {
        WireRules.legal(model.name(), "`" + model.name() + "`", model.span(), "rename the model")
                .ifPresent(found::add);
        Owner taken = messages.putIfAbsent(model.name(), new Owner("a model", model.span()));
        if (taken != null) {
            found.add(clash(model, "`" + model.name() + "` is " + taken.what() + " too", taken, "rename the model"));
        }
    }

    private void plural(Model model) {
        String plural = Plurals.of(model);
        String help = "say `option plural = \"…\";` in `" + model.name() + "`";
        String what = "the plural of `" + model.name() + "`, `" + plural + "`,";
        WireRules.legal(plural, what, model.span(), help).ifPresent(found::add);
        Owner owner = new Owner("the plural of `" + model.name() + "`", model.span());
        Owner taken = messages.putIfAbsent(plural, owner);
        if (taken != null) {
            String other = plural.equals(model.name()) ? "its own name" : taken.what();
            found.add(clash(model, what + " is " + other + " too", taken, help));
        }
    }

    private static Diagnostic clash(Model model, String message, Owner other, String help) {
        Diagnostic diagnostic = Diagnostic.at(model.span(), CodegenCode.WIRE_NAME_CLASH, message)
                .note("on the wire a model has two messages, `" + model.name() + "` and `" + Plurals.of(model) + "`")
                .help(help);
        return other.span() == null || other.span().equals(model.span())
                ? diagnostic
                : diagnostic.related(other.span(), other.what());
    }
}
