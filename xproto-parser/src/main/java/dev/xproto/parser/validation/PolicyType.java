package dev.xproto.parser.validation;

import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a policy stands for.
 *
 * @param kind which kind of thing
 * @param model the model of an object or of several; null for all else
 */
record PolicyType(Kind kind, @Nullable Model model) {
    /** The kinds of things. */
    enum Kind {
        OBJECT("an object"),
        OBJECTS("objects"),
        TEXT("a text"),
        NUMBER("a number"),
        TRUTH("a truth value"),
        MOMENT("a moment"),
        VALUES("a list"),
        NOTHING("nothing"),
        UNKNOWN("something");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static final PolicyType UNKNOWN = new PolicyType(Kind.UNKNOWN, null);
    static final PolicyType TRUTH = new PolicyType(Kind.TRUTH, null);
    static final PolicyType NUMBER = new PolicyType(Kind.NUMBER, null);
    static final PolicyType TEXT = new PolicyType(Kind.TEXT, null);
    static final PolicyType NOTHING = new PolicyType(Kind.NOTHING, null);
    static final PolicyType VALUES = new PolicyType(Kind.VALUES, null);

    static PolicyType object(Model model) {
        return new PolicyType(Kind.OBJECT, model);
    }

    static PolicyType objects(Model model) {
        return new PolicyType(Kind.OBJECTS, model);
    }

    static PolicyType of(Field field) {
        if (field.isDate()) {
            return new PolicyType(Kind.MOMENT, null);
        }
        return switch (field.type()) {
            case STRING -> TEXT;
            case BOOL -> TRUTH;
            default -> NUMBER;
        };
    }

    static PolicyType of(Object constant) {
        if (constant instanceof String) {
            return TEXT;
        }
        return constant instanceof Boolean ? TRUTH : NUMBER;
    }

    boolean isOpen() {
        return kind == Kind.UNKNOWN || kind == Kind.NOTHING;
    }

    /** For people. */
    String words() {
        if (model == null) {
            return kind.words;
        }
        return kind == Kind.OBJECT ? "a `" + model.name() + "`" : "several `" + model.name() + "`";
    }
}
