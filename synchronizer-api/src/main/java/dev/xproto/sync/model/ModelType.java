package dev.xproto.sync.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A generated class as a value: what code passes to {@link Models} to say which model it means. Generated classes hold
 * the only instance in their constant {@code TYPE}. It names its relatives lazily, so that models that link to each other
 * can be initialised in any order.
 *
 * @param <M> the generated class
 */
public final class ModelType<M extends ModelObject> {
    private final String name;
    private final Class<M> javaClass;
    private final @Nullable Function<ObjectState, M> factory;
    private final Supplier<List<ModelType<?>>> bases;
    private final List<WatchedLink> watchedLinks;

    private ModelType(
            String name,
            Class<M> javaClass,
            @Nullable Function<ObjectState, M> factory,
            Supplier<List<ModelType<?>>> bases,
            List<WatchedLink> watchedLinks) {
        this.name = name;
        this.javaClass = javaClass;
        this.factory = factory;
        this.bases = bases;
        this.watchedLinks = watchedLinks;
    }

    /**
     * A link that the model says watchers shall follow.
     *
     * @param link in xproto spelling
     * @param into the one field of the far model whose changes matter; empty means any
     */
    public record WatchedLink(String link, String into) {}

    /** The type of a model that has objects; for generated code. */
    public static <M extends ModelObject> ModelType<M> concrete(
            String name, Class<M> javaClass, Function<ObjectState, M> factory, Supplier<List<ModelType<?>>> bases) {
        return new ModelType<>(name, javaClass, factory, bases, List.of());
    }

    /** The type of a model that only others extend; for generated code. */
    public static <M extends ModelObject> ModelType<M> abstractModel(
            String name, Class<M> javaClass, Supplier<List<ModelType<?>>> bases) {
        return new ModelType<>(name, javaClass, null, bases, List.of());
    }

    /** The same with watched links; for generated code. */
    public ModelType<M> watching(WatchedLink... links) {
        return new ModelType<>(name, javaClass, factory, bases, List.of(links));
    }

    /**
     * The model's own and inherited links that watchers shall follow, as the options {@code watched} and
     * {@code watched_field} say; empty when it leaves that open.
     */
    public List<WatchedLink> watchedLinks() {
        return watchedLinks;
    }

    /** The model's name in xproto. */
    public String name() {
        return name;
    }

    /** The generated class. */
    public Class<M> javaClass() {
        return javaClass;
    }

    /** Whether the model has no objects of its own. */
    public boolean isAbstract() {
        return factory == null;
    }

    /** The types of the model's direct bases that have generated classes. */
    public List<ModelType<?>> bases() {
        return bases.get();
    }

    /** The object, typed, or empty when it isn't of this model or a descendant of it. */
    public Optional<M> cast(ModelObject object) {
        return javaClass.isInstance(object) ? Optional.of(javaClass.cast(object)) : Optional.empty();
    }

    /** Wraps a state; only a session calls it. */
    M wrap(ObjectState state) {
        Function<ObjectState, M> create = factory;
        if (create == null) {
            throw new IllegalStateException("`" + name + "` is abstract and has no objects of its own");
        }
        return create.apply(state);
    }

    @Override
    public String toString() {
        return name;
    }
}
