package dev.xproto.store.catalog;

import dev.xproto.parser.diagnostics.NearestNames;
import java.util.ArrayList;
import java.util.List;

/** The end of a sentence about a name that isn't there. */
public final class Nearest {
    private Nearest() {}

    /** Asks which name was meant; empty when none is near. */
    public static String hint(String written, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        String question = NearestNames.question(written, names);
        return question.isEmpty() ? "" : "; " + question;
    }
}
