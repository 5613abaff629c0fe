package dev.xproto.processor.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a configuration says about steps. Immutable. */
public final class SynchronizerConfig {
    private final String file;
    private final Map<ConfigName, List<String>> given;

    /**
     * One that says this.
     *
     * @param file the file's name, as messages show it
     * @param given the values of the keys that are given; of most keys a list of one
     */
    SynchronizerConfig(String file, Map<ConfigName, List<String>> given) {
        this.file = file;
        this.given = new EnumMap<>(ConfigName.class);
        given.forEach((name, values) -> this.given.put(name, List.copyOf(values)));
    }

    /** The file's name, as messages show it. */
    public String file() {
        return file;
    }

    /** What the synchronizer is called; empty when it isn't said. */
    public String name() {
        return text(ConfigName.NAME);
    }

    /** The models that are waited for; empty when the key isn't given. */
    public Optional<List<String>> requiredModels() {
        return Optional.ofNullable(given.get(ConfigName.REQUIRED_MODELS));
    }

    /** Whether no step runs. */
    public boolean isDisabled() {
        return text(ConfigName.DISABLED).equals("true");
    }

    /** Whether the models are taken out of the core, instead of being synchronized. */
    public boolean unloads() {
        return text(ConfigName.DESIRED_STATE).equals("unload");
    }

    /** Whether watchers run. */
    public boolean runsWatchers() {
        return text(ConfigName.ENABLE_WATCHERS).equals("true");
    }

    /** Whether there is a bus for event steps to listen to. */
    public boolean hasEventBus() {
        return !text(ConfigName.EVENT_BUS_KIND).isEmpty()
                && !text(ConfigName.EVENT_BUS_ENDPOINT).isEmpty();
    }

    private String text(ConfigName name) {
        List<String> values = given.getOrDefault(name, List.of(name.defaultText()));
        return values.isEmpty() ? "" : values.get(0);
    }
}
