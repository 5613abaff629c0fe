package dev.xproto.parser.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every option there is: the one table from which validation, documentation and completion come.
 */
public enum KnownOption {
    /** The application's name; used verbatim in paths and content types. */
    NAME(
            "name",
            ValueType.TEXT,
            "The application's name; used verbatim in paths and content types.",
            Place.FILE,
            Place.MESSAGE),
    /** The application, where `name` isn't given. */
    APP_LABEL("app_label", ValueType.TEXT, "The application, where `name` isn't given.", Place.FILE, Place.MESSAGE),
    /** An old spelling of `app_label`. */
    APP_NAME("app_name", ValueType.TEXT, "An old spelling of `app_label`.", Place.FILE),
    /** What people call it. */
    VERBOSE_NAME("verbose_name", ValueType.TEXT, "What people call it.", Place.FILE, Place.MESSAGE),
    /** The kind of service. */
    KIND("kind", ValueType.TEXT, "The kind of service.", Place.FILE, Place.MESSAGE),
    /** The old name of `custom_python`. */
    LEGACY("legacy", ValueType.FLAG, "The old name of `custom_python`.", Place.FILE),
    /** The original kept hand-written Python beside the model; stored and otherwise ignored. */
    CUSTOM_PYTHON(
            "custom_python",
            ValueType.FLAG,
            "The original kept hand-written Python beside the model; stored and otherwise ignored.",
            Place.FILE,
            Place.MESSAGE),
    /** The package of the generated classes. */
    JAVA_PACKAGE("java_package", ValueType.TEXT, "The package of the generated classes.", Place.FILE),
    /** Warnings to keep quiet about: a code, a colon and a reason; several separated by commas. */
    SUPPRESS(
            "suppress",
            ValueType.TEXT,
            "Warnings to keep quiet about: a code, a colon and a reason; several separated by commas.",
            Place.FILE,
            Place.MESSAGE),
    /** What the model is; becomes documentation. */
    DESCRIPTION("description", ValueType.TEXT, "What the model is; becomes documentation.", Place.MESSAGE),
    /** The service model whose first object owns instances that name no owner. */
    OWNER_CLASS_NAME(
            "owner_class_name",
            ValueType.TEXT,
            "The service model whose first object owns instances that name no owner.",
            Place.MESSAGE),
    /** Policies that every saved object must satisfy, each with its message. */
    VALIDATORS(
            "validators",
            ValueType.TEXT,
            "Policies that every saved object must satisfy, each with its message.",
            Place.MESSAGE,
            Place.FIELD),
    /** The plural of the model's name, where English rules get it wrong. */
    PLURAL(
            "plural",
            ValueType.TEXT,
            "The plural of the model's name, where English rules get it wrong.",
            Place.MESSAGE),
    /** The singular of the model's name; accepted and unused. */
    SINGULAR("singular", ValueType.TEXT, "The singular of the model's name; accepted and unused.", Place.MESSAGE),
    /** Kept for old files; has no effect. */
    SKIP_DJANGO("skip_django", ValueType.FLAG, "Kept for old files; has no effect.", Place.MESSAGE),
    /** Kept for old files; has no effect. */
    SKIP_INIT("skip_init", ValueType.FLAG, "Kept for old files; has no effect.", Place.MESSAGE),
    /** Kept for old files; has no effect. */
    SKIP("skip", ValueType.FLAG, "Kept for old files; has no effect.", Place.MESSAGE),
    /** A synchronizer is expected to synchronize the objects. */
    SYNC_IMPLEMENTED(
            "sync_implemented",
            ValueType.FLAG,
            "A synchronizer is expected to synchronize the objects.",
            Place.MESSAGE),
    /** A synchronizer is expected to have a policy for the objects. */
    POLICY_IMPLEMENTED(
            "policy_implemented",
            ValueType.FLAG,
            "A synchronizer is expected to have a policy for the objects.",
            Place.MESSAGE),
    /** Not shown on pages. */
    GUI_HIDDEN("gui_hidden", ValueType.FLAG, "Not shown on pages.", Place.MESSAGE, Place.FIELD),
    /** The model has no objects of its own. */
    ABSTRACT("abstract", ValueType.FLAG, "The model has no objects of its own.", Place.MESSAGE),
    /** Kept for old files; has no effect. */
    CUSTOM_HEADER("custom_header", ValueType.TEXT, "Kept for old files; has no effect.", Place.MESSAGE),
    /** What the TOSCA type says of the model, where `description` isn't meant. */
    TOSCA_DESCRIPTION(
            "tosca_description",
            ValueType.TEXT,
            "What the TOSCA type says of the model, where `description` isn't meant.",
            Place.MESSAGE),
    /** Objects are never synchronized. */
    NO_SYNC("no_sync", ValueType.FLAG, "Objects are never synchronized.", Place.MESSAGE),
    /** Objects have no policy. */
    NO_POLICY("no_policy", ValueType.FLAG, "Objects have no policy.", Place.MESSAGE),
    /** What the declaration was called before; its data is kept. */
    RENAMED_FROM(
            "renamed_from",
            ValueType.TEXT,
            "What the declaration was called before; its data is kept.",
            Place.MESSAGE,
            Place.FIELD),
    /** The column has an index. */
    DB_INDEX("db_index", ValueType.FLAG, "The column has an index.", Place.FIELD),
    /** Whether an empty text is allowed. */
    BLANK("blank", ValueType.FLAG, "Whether an empty text is allowed.", Place.FIELD),
    /** Whether absence is allowed. */
    NULL("null", ValueType.FLAG, "Whether absence is allowed.", Place.FIELD),
    /** What the field is; becomes documentation. */
    HELP_TEXT("help_text", ValueType.TEXT, "What the field is; becomes documentation.", Place.FIELD),
    /** The most characters that the text may have. */
    MAX_LENGTH("max_length", ValueType.INTEGER, "The most characters that the text may have.", Place.FIELD),
    /** What a new object has where nothing is set. */
    DEFAULT("default", ValueType.LITERAL, "What a new object has where nothing is set.", Place.FIELD),
    /** What the text is: `stripped`, `date`, `url`, `ip`, `email`. */
    CONTENT_TYPE(
            "content_type", ValueType.TEXT, "What the text is: `stripped`, `date`, `url`, `ip`, `email`.", Place.FIELD),
    /** A misspelling of `content_type` in old files. */
    CONTENT("content", ValueType.TEXT, "A misspelling of `content_type` in old files.", Place.FIELD),
    /** The values that are allowed, with their labels, as Python tuples. */
    CHOICES(
            "choices",
            ValueType.TEXT,
            "The values that are allowed, with their labels, as Python tuples.",
            Place.FIELD),
    /** The field helps to find the object that a recipe means. */
    TOSCA_KEY("tosca_key", ValueType.FLAG, "The field helps to find the object that a recipe means.", Place.FIELD),
    /** This field or the named one helps to find the object that a recipe means. */
    TOSCA_KEY_ONE_OF(
            "tosca_key_one_of",
            ValueType.NAME,
            "This field or the named one helps to find the object that a recipe means.",
            Place.FIELD),
    /** Only synchronizers write the field. */
    FEEDBACK_STATE("feedback_state", ValueType.FLAG, "Only synchronizers write the field.", Place.FIELD),
    /** The house writes the field. */
    BOOKKEEPING_STATE("bookkeeping_state", ValueType.FLAG, "The house writes the field.", Place.FIELD),
    /** No two live objects have the same value. */
    UNIQUE("unique", ValueType.FLAG, "No two live objects have the same value.", Place.FIELD),
    /** No two live objects have the same values of this field and the named one. */
    UNIQUE_WITH(
            "unique_with",
            ValueType.NAME,
            "No two live objects have the same values of this field and the named one.",
            Place.FIELD),
    /** Kept for old files; has no effect. */
    VARCHAR("varchar", ValueType.FLAG, "Kept for old files; has no effect.", Place.FIELD),
    /** The text has no limit. */
    TEXT("text", ValueType.FLAG, "The text has no limit.", Place.FIELD),
    /** The field holds the moment of creation. */
    AUTO_NOW_ADD("auto_now_add", ValueType.FLAG, "The field holds the moment of creation.", Place.FIELD),
    /** The least value. */
    MIN_VALUE("min_value", ValueType.INTEGER, "The least value.", Place.FIELD),
    /** The greatest value. */
    MAX_VALUE("max_value", ValueType.INTEGER, "The greatest value.", Place.FIELD),
    /** Watchers follow the link; where a model has such links, they follow no others of it. */
    WATCHED(
            "watched",
            ValueType.FLAG,
            "Watchers follow the link; where a model has such links, they follow no others of it.",
            Place.FIELD),
    /** Watchers follow the link, and only changes of the named field at its far side count. */
    WATCHED_FIELD(
            "watched_field",
            ValueType.NAME,
            "Watchers follow the link, and only changes of the named field at its far side count.",
            Place.FIELD);

    private static final Map<String, KnownOption> BY_KEY = byKey();

    private final String key;
    private final ValueType valueType;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable; the checker only knows Guava's sets
    private final Set<Place> places;

    KnownOption(String key, ValueType valueType, String meaning, Place... places) {
        this.key = key;
        this.valueType = valueType;
        this.meaning = meaning;
        this.places = Set.of(places);
    }

    private static Map<String, KnownOption> byKey() {
        Map<String, KnownOption> options = new HashMap<>();
        for (KnownOption option : values()) {
            options.put(option.key, option);
        }
        return options;
    }

    /** Where an option can stand. */
    public enum Place {
        /** At the top of a file, for every message in it. */
        FILE,
        /** In a message. */
        MESSAGE,
        /** On a field or link. */
        FIELD
    }

    /** What an option's value is. */
    public enum ValueType {
        /** True or false, quoted or not. */
        FLAG,
        /** A whole number. */
        INTEGER,
        /** Any text, quoted. */
        TEXT,
        /** A name of a field. */
        NAME,
        /** A constant of the field's type, {@code None}, or the name of a default function. */
        LITERAL
    }

    /** The option as it is written. */
    public String key() {
        return key;
    }

    /** What its value is. */
    public ValueType valueType() {
        return valueType;
    }

    /** What it does, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** Where it can stand. */
    public Set<Place> places() {
        return places;
    }

    /** The option that is written like that. */
    public static Optional<KnownOption> of(String key) {
        return Optional.ofNullable(named(key));
    }

    static @Nullable KnownOption named(String key) {
        return BY_KEY.get(key);
    }

    /** All options. */
    public static List<KnownOption> all() {
        return List.of(values());
    }
}
