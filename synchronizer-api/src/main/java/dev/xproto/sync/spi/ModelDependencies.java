package dev.xproto.sync.spi;

import java.util.List;
import java.util.Map;

/**
 * Which models depend on which, and along which links: what a model-deps file says. Only what it names counts.
 *
 * @param byModel the dependencies of each model; they count for its descendants too
 */
public record ModelDependencies(Map<String, List<Dependency>> byModel) {
    /** Copies the map. */
    public ModelDependencies {
        byModel = Map.copyOf(byModel);
    }

    /**
     * A model depends on another one.
     *
     * @param on the model that it depends on
     * @param via the name on the dependent model that leads there: a link of its own, or the reverse name of a link that
     *     leads to it
     */
    public record Dependency(String on, String via) {}
}
