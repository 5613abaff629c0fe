package dev.xproto.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.policy.PolicyObjects;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Three boxes that are linked in a ring, with a value of every kind, and patience for so many questions: quantifiers in
 * quantifiers ask without end by right.
 */
final class Endless implements PolicyObjects {
    private static final int PATIENCE = 20_000;
    private static final int BOXES = 3;

    private final boolean known;
    private int asked;

    /**
     * Boxes.
     *
     * @param known whether a member that there isn't is a fault of who asks
     */
    Endless(boolean known) {
        this.known = known;
    }

    /** A box, known by its number. */
    record Box(int number) {}

    /** Who asks; not a model, so of any member there is none. */
    record User() {}

    /** The question was one too many. */
    static final class Impatient extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void ask() {
        asked++;
        if (asked > PATIENCE) {
            throw new Impatient();
        }
    }

    @Override
    public @Nullable Object get(Object object, String member) {
        ask();
        if (object instanceof User) {
            return null;
        }
        int number = ((Box) Objects.requireNonNull(object)).number();
        return switch (member) {
            case "id" -> number;
            case "name" -> number == 0 ? null : "box " + number;
            case "size" -> number * 1.5;
            case "open" -> number % 2 == 0;
            case "up" -> number == 0 ? null : new Box(number - 1);
            case "downs" -> List.of(new Box((number + 1) % BOXES));
            default -> {
                assertThat(known).as("`%s` of a box", member).isFalse();
                yield null;
            }
        };
    }

    @Override
    public Iterable<?> all(String model) {
        ask();
        return List.of(new Box(0), new Box(1), new Box(2));
    }
}
