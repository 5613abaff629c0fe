package dev.xproto.runtime.config;

/** What can be wrong with a configuration. A number is never used for anything else. */
public enum ConfigCode {
    /** No file there, or it can't be read. */
    UNREADABLE("XR0101", "the configuration can't be read"),
    /** The text isn't YAML. */
    NOT_YAML("XR0102", "the configuration is not YAML"),
    /** No key has that name. */
    UNKNOWN_KEY("XR0103", "there is no such key"),
    /** The value is of another kind. */
    WRONG_VALUE("XR0104", "the key holds something else"),
    /** A key that must be given isn't. */
    MISSING_KEY("XR0105", "a key is missing"),
    /** A key is given more than once. */
    GIVEN_TWICE("XR0106", "the key is given twice"),
    /** What the key asks for can't be done. */
    REFUSED("XR0107", "what the key asks for is not available"),
    /** The key is spelt as it used to be. */
    OLD_NAME("XR0108", "the key has a new name"),
    /** The folder holds nothing that could be run here. */
    NO_JARS("XR0109", "the folder holds no jars or classes"),
    /** The file is the description of configurations, not one. */
    SCHEMA("XR0110", "this is a schema"),
    /** A file that a key names can't be read. */
    UNREADABLE_VALUE("XR0111", "a file that the configuration names can't be read"),
    /** The part of logging configuration isn't among those that are understood. */
    LOGGING("XR0112", "the logging configuration asks for more than there is"),
    /** The key would matter to a feature that isn't in use. */
    NO_EFFECT("XR0113", "the key has no effect here"),
    /** The model-deps file isn't JSON. */
    DEPENDENCIES_NOT_JSON("XR0114", "the model-deps file is not JSON"),
    /** The model-deps file has the shape of long ago, or another one. */
    DEPENDENCIES_SHAPE("XR0115", "the model-deps file has another shape"),
    /** The model-deps file names models or links that there aren't. */
    DEPENDENCIES_UNKNOWN("XR0116", "the model-deps file names what isn't there"),
    /** The folder has code, and no step that its key asks for. */
    NO_STEPS("XR0117", "the folder's code has no such steps");

    private final String id;
    private final String title;

    ConfigCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As it is printed. */
    public String id() {
        return id;
    }

    /** In a few words. */
    public String title() {
        return title;
    }
}
