package dev.xproto.codegen.proto;

import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What models say of themselves, for comments. */
final class ProtoDocs {
    private final Map<String, String> texts = new HashMap<>();

    private ProtoDocs() {}

    static ProtoDocs of(ModelGraph graph) {
        ProtoDocs docs = new ProtoDocs();
        graph.models().forEach(docs::add);
        return docs;
    }

    /** Only what a model declares itself: the same words at every heir would bury what is its own. */
    private void add(Model model) {
        model.description().ifPresent(text -> texts.put(model.name(), text));
        for (Member member : model.members()) {
            member.options()
                    .text(KnownOption.HELP_TEXT)
                    .ifPresent(text -> texts.put(model.name() + "." + WireNames.of(member), text));
        }
    }

    /**
     * The lines about a message or, as {@code Message.field}, about a field; none when there is nothing to say.
     */
    List<String> lines(String name) {
        String text = texts.get(name);
        if (text == null) {
            return List.of();
        }
        return text.lines()
                .map(ProtoDocs::printable)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String printable(String line) {
        StringBuilder text = new StringBuilder();
        line.codePoints().forEach(point -> text.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
        return text.toString().strip();
    }
}
