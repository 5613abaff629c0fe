package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.InheritanceCode;
import dev.xproto.parser.diagnostics.LinkCode;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.index.NumberIndex;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What leads back has a number of its own at the far side, and none that the house needs. */
final class ReverseNumberValidator implements Validator {
    @Override
    public void check(Subject subject, Diagnostics out) {
        NumberIndex numbers = NumberIndex.of(subject.graph());
        LinkIndex links = LinkIndex.of(subject.graph());
        for (Model model : subject.models()) {
            // What comes to it by inheritance alone was told of where it comes from.
            if (links.ownNamedReverses(model).isEmpty()) {
                continue;
            }
            Map<Integer, Link> seen = new HashMap<>();
            for (NumberIndex.NumberedReverse numbered : numbers.reverses(model)) {
                Link link = numbered.reverse().link();
                Link first = seen.putIfAbsent(numbered.number(), link);
                if (link.peer().equals(model.name())) {
                    check(model, numbered, first, out);
                }
            }
        }
    }

    private static void check(
            Model model, NumberIndex.NumberedReverse numbered, @Nullable Link first, Diagnostics out) {
        Link link = numbered.reverse().link();
        String name = link.reverse().orElse("");
        int number = numbered.number();
        if (first != null) {
            out.report(Diagnostic.at(
                            link.span(),
                            LinkCode.DUPLICATE_REVERSE_NUMBER,
                            "`" + first.reverse().orElse("") + "` and `" + name + "` both have number " + number
                                    + " in `" + model.name() + "`")
                    .related(first.span(), "the first one")
                    .help("give one of them another number after the colon"));
        }
        if (number == NumberIndex.CLASS_NAMES || number == NumberIndex.SELF_CONTENT_TYPE_ID) {
            out.report(Diagnostic.at(
                            link.span(),
                            InheritanceCode.NUMBER_SPACE,
                            "`" + name + "` gets number " + number + " in `" + model.name() + "`, which is taken")
                    .help("give it a number of its own after the colon"));
        }
    }
}
