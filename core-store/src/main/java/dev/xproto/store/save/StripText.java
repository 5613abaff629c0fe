package dev.xproto.store.save;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Member;

/** Takes the blanks off both ends of a text that is declared {@code stripped}. */
final class StripText implements SaveRule {
    @Override
    public void apply(Draft draft, SaveContext context) {
        for (Member member : draft.model().members()) {
            if (member instanceof Field field
                    && field.contentType().filter("stripped"::equals).isPresent()
                    && draft.get(field.name()) instanceof String text) {
                draft.set(field.name(), text.strip());
            }
        }
    }
}
