package dev.xproto.processor.config;

/**
 * The keys that are compared with steps. The runtime's registry of keys is the one truth about them; a test holds these few
 * against it.
 */
public enum ConfigName {
    /** What the synchronizer is called; also the application of its own models. */
    NAME("name", "", "observer_name"),
    /** Whether no step runs. */
    DISABLED("disabled", "false", "observer_disabled"),
    /** Whether the models are to be there. */
    DESIRED_STATE("desired_state", "load", ""),
    /** The models that are waited for before any step runs. */
    REQUIRED_MODELS("required_models", "", ""),
    /** Whether watchers run. */
    ENABLE_WATCHERS("enable_watchers", "false", "observer_enable_watchers"),
    /** Which kind of bus events come from. */
    EVENT_BUS_KIND("event_bus.kind", "", ""),
    /** Where that bus is. */
    EVENT_BUS_ENDPOINT("event_bus.endpoint", "", "");

    private final String path;
    private final String defaultText;
    private final String oldName;

    ConfigName(String path, String defaultText, String oldName) {
        this.path = path;
        this.defaultText = defaultText;
        this.oldName = oldName;
    }

    /** The key's name; inside a section both names joined by a dot. */
    public String path() {
        return path;
    }

    /** Its value when it isn't given, as it would be written; empty when it has none. */
    public String defaultText() {
        return defaultText;
    }

    /** Another name that means the same; empty when there is none. */
    public String oldName() {
        return oldName;
    }
}
