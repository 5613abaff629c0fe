package dev.xproto.codegen.naming;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names on the wire must be like, whatever the format. */
public final class WireRules {
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private WireRules() {}

    /**
     * What to say when a name can't go on the wire; empty when it can.
     *
     * @param what what has the name, as a sentence begins
     */
    public static Optional<Diagnostic> legal(String name, String what, SourceSpan span, String help) {
        if (LEGAL.matcher(name).matches()) {
            return Optional.empty();
        }
        String message = what + " can't go on the wire: only letters, digits and underscores can";
        return Optional.of(
                Diagnostic.at(span, CodegenCode.NO_WIRE_NAME, message).help(help));
    }

    /** Tells of the models that would answer at the address of another. */
    public static List<Diagnostic> addresses(ModelGraph graph) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Model> owners = new HashMap<>();
        for (Model model : WireNames.served(graph)) {
            String address = WireNames.address(model);
            Model taken = owners.putIfAbsent(address, model);
            if (taken != null) {
                String both = "`" + taken.name() + "` and `" + model.name() + "`";
                found.add(Diagnostic.at(
                                model.span(), CodegenCode.ADDRESS_CLASH, both + " share the address `" + address + "`")
                        .related(taken.span(), "the other")
                        .help("say `option plural = \"…\";` in one of them"));
            }
        }
        return found;
    }
}
