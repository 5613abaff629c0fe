package dev.xproto.sync.model;

import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * The way from code to objects. Handed to steps by their constructor; bound to one run, whose origin every save carries.
 * Not safe for use by several threads.
 */
public interface Models {
    /** An accessor for one run over a store. */
    static Models of(ModelStore store, Origin origin) {
        return of(store, origin, ModelRegistry.ofClassPath());
    }

    /** The same, with the classes that the registry names. */
    static Models of(ModelStore store, Origin origin, ModelRegistry registry) {
        return new StoreModels(store, origin, registry, 0);
    }

    /**
     * The same for a short run, which remembers the objects that links led to until it saves something: two objects that
     * link to a third read it once.
     */
    static Models ofRun(ModelStore store, Origin origin, ModelRegistry registry) {
        return new StoreModels(store, origin, registry, StoreModels.REMEMBERED);
    }

    /** A new object, stored by its first {@code save()}. */
    <M extends ModelObject> M create(ModelType<M> type);

    /**
     * The object with that id, deleted or not.
     *
     * @throws dev.xproto.sync.store.ObjectNotFoundException there is none
     */
    <M extends ModelObject> M get(ModelType<M> type, int id);

    /** The object with that id, deleted or not. */
    <M extends ModelObject> Optional<M> find(ModelType<M> type, int id);

    /** A query over the live objects of a model and its descendants. */
    <M extends ModelObject> Query<M> query(ModelType<M> type);

    /** The model of that name; empty where no jar has a class for it. */
    Optional<ModelType<?>> type(String model);

    /** The names of the models that jars have classes for. */
    Set<String> names();

    /** A stored row as an object of this run, in the most specific class for it that also is of the given type. */
    <M extends ModelObject> M wrap(ModelType<M> type, Row row);
}
