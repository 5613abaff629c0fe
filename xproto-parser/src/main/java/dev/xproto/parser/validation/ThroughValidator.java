package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.LinkCode;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Only a link to many goes through something, and what is declared links to both sides. */
final class ThroughValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        subject.eachLink(link -> link.through().ifPresent(through -> {
            if (!link.kind().isMany()) {
                report(link, "only `manytomany` links go through something", "remove `/" + through + "`", out);
                return;
            }
            Optional<Model> declared = subject.graph().find(through);
            if (declared.isPresent() && subject.isComplete(declared.get())) {
                check(subject, link, declared.get(), out);
            }
        }));
    }

    private static void check(Subject subject, Link link, Model through, Diagnostics out) {
        Set<String> reached = new HashSet<>();
        subject.inheritance().links(through).forEach(one -> reached.add(one.peer()));
        List<String> missing = new ArrayList<>(List.of(link.model(), link.peer()));
        missing.removeAll(reached);
        if (!missing.isEmpty()) {
            report(
                    link,
                    "`" + through.name() + "` has no link to `" + missing.get(0) + "`",
                    "add one, or take another name for the table in between",
                    out);
        }
    }

    private static void report(Link link, String said, String help, Diagnostics out) {
        out.report(Diagnostic.at(link.span(), LinkCode.THROUGH, said).help(help));
    }
}
