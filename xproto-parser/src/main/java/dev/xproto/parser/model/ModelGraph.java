package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All models of a compilation, linked: every base, peer and policy that is named exists. The one truth from which every
 * output is made. Immutable; safe for use by many threads.
 */
public final class ModelGraph {
    private final List<SourceFile> files;
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final List<Model> modelList;
    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final Map<Class<?>, Object> indexes = new ConcurrentHashMap<>();

    /**
     * A graph of those declarations; only the linker makes one that people see.
     *
     * @param files in compile order: what is imported comes before what imports it
     * @param models in order of declaration
     * @param policies in order of declaration
     */
    public ModelGraph(List<SourceFile> files, List<Model> models, List<Policy> policies) {
        this.files = List.copyOf(files);
        models.forEach(model -> this.models.put(model.name(), model));
        this.modelList = List.copyOf(this.models.values());
        policies.forEach(policy -> this.policies.put(policy.name(), policy));
    }

    /** The texts that it was made from. */
    public List<SourceFile> files() {
        return files;
    }

    /** All models, in order of declaration. */
    public List<Model> models() {
        return modelList;
    }

    /** The model of that name. */
    public Optional<Model> find(String name) {
        return Optional.ofNullable(models.get(name));
    }

    /**
     * The model of that name.
     *
     * @throws IllegalArgumentException there is none
     */
    public Model get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no model `" + name + "`"));
    }

    /** All policies, in order of declaration. */
    public List<Policy> policies() {
        return List.copyOf(policies.values());
    }

    /** The policy of that name. */
    public Optional<Policy> policy(String name) {
        return Optional.ofNullable(policies.get(name));
    }

    /**
     * The index of that class, made at most once or twice and then kept. Not with {@code computeIfAbsent}, because an
     * index may ask for another while it is being made.
     */
    public <I> I index(Class<I> type, Function<ModelGraph, I> make) {
        Object known = indexes.get(type);
        if (known == null) {
            Object made = make.apply(this);
            Object raced = indexes.putIfAbsent(type, made);
            known = raced == null ? made : raced;
        }
        return type.cast(known);
    }
}
