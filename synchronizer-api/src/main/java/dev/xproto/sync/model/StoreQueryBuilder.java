package dev.xproto.sync.model;

import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A query against a session. */
record StoreQueryBuilder<M extends ModelObject>(
        StoreModels session,
        ModelType<M> type,
        List<Predicate<?>> conditions,
        StoreQuery.Kind kind,
        List<StoreQuery.Order> order)
        implements Query<M> {
    private static final int PAGE = 500;

    @Override
    public Query<M> where(Predicate<? super M> condition) {
        List<Predicate<?>> more = new ArrayList<>(conditions);
        more.add(condition);
        return new StoreQueryBuilder<>(session, type, List.copyOf(more), kind, order);
    }

    @Override
    public Query<M> deleted() {
        return new StoreQueryBuilder<>(session, type, conditions, StoreQuery.Kind.DELETED_OBJECTS, order);
    }

    @Override
    public Query<M> orderBy(Field<? super M, ?> field) {
        return ordered(new StoreQuery.Order(field.name(), false));
    }

    @Override
    public Query<M> orderByDescending(Field<? super M, ?> field) {
        return ordered(new StoreQuery.Order(field.name(), true));
    }

    private Query<M> ordered(StoreQuery.Order last) {
        List<StoreQuery.Order> more = new ArrayList<>(order);
        more.add(last);
        return new StoreQueryBuilder<>(session, type, conditions, kind, List.copyOf(more));
    }

    @Override
    public List<M> list() {
        return stream().toList();
    }

    @Override
    public Stream<M> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Pages(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public Optional<M> first() {
        Page page = session.store().read(query(1, null));
        return page.rows().stream().findFirst().map(row -> session.wrap(type, row));
    }

    @Override
    public boolean exists() {
        return !session.store().read(query(1, null)).rows().isEmpty();
    }

    private StoreQuery query(int limit, @Nullable String token) {
        return new StoreQuery(type.name(), kind, conditions, limit, token, order);
    }

    /** Reads the next page only when the last one is used up. */
    private final class Pages implements Iterator<M> {
        private Page page = session.store().read(query(PAGE, null));
        private Siblings together = new Siblings(page.rows());
        private int next;

        @Override
        public boolean hasNext() {
            while (next == page.rows().size() && page.nextPageToken() != null) {
                page = session.store().read(query(PAGE, page.nextPageToken()));
                together = new Siblings(page.rows());
                next = 0;
            }
            return next < page.rows().size();
        }

        @Override
        public M next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return session.wrap(type, new Siblings.Found(page.rows().get(next++), together));
        }
    }
}
