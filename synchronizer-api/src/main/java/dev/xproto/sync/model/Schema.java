package dev.xproto.sync.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The models that a store has at one moment. Immutable. */
public final class Schema {
    private final String version;
    private final Map<String, RowType> types = new LinkedHashMap<>();

    /**
     * A schema of the given types.
     *
     * @param version changes whenever a model does
     */
    public Schema(String version, Collection<RowType> types) {
        this.version = version;
        types.forEach(type -> this.types.put(type.name(), type));
    }

    /** Changes whenever a model does. */
    public String version() {
        return version;
    }

    /** All models, abstract ones too. */
    public Collection<RowType> types() {
        return types.values();
    }

    /** The named model. */
    public Optional<RowType> find(String model) {
        return Optional.ofNullable(types.get(model));
    }

    /**
     * The named model.
     *
     * @throws IllegalArgumentException there is none of that name
     */
    public RowType get(String model) {
        return find(model).orElseThrow(() -> new IllegalArgumentException("the core has no model `" + model + "`"));
    }
}
