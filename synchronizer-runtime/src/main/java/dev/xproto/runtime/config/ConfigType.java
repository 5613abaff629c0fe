package dev.xproto.runtime.config;

/** What a key of the configuration holds. */
public enum ConfigType {
    /** Text. */
    TEXT("text"),
    /** True or false. */
    FLAG("true or false"),
    /** A whole number, 1 or more. */
    COUNT("a whole number from 1"),
    /** A list of texts. */
    TEXTS("a list of texts"),
    /** A file or folder; a relative path starts at the folder of the configuration. */
    PATH("a path"),
    /** A mapping from names to whole numbers, 1 or more. */
    COUNTS("a mapping of names to whole numbers from 1"),
    /** A mapping from names to texts. */
    NAMED_TEXTS("a mapping of names to texts"),
    /** A list of mappings. */
    MAPPINGS("a list of mappings"),
    /** A mapping whose content has a reader of its own. */
    SECTION("a mapping"),
    /** Anything at all: only for keys that do nothing. */
    ANY("anything");

    private final String words;

    ConfigType(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
