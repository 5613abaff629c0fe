package dev.xproto.testkit;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.ChangeListener;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.Page;
import dev.xproto.sync.store.StoreQuery;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.sync.store.WatchRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A store whose feed a test can wait for: a feed has threads of its own, and a test wants to know when everything was
 * delivered. Can also be told to fail.
 */
final class FollowedStore implements ModelStore {
    private final ModelStore store;
    private final Map<Follower, Subscription> followers = new ConcurrentHashMap<>();
    private volatile @Nullable Predicate<Batch> refusal;
    private volatile boolean unreachable;

    FollowedStore(ModelStore store) {
        this.store = store;
    }

    void unreachable(boolean now) {
        unreachable = now;
    }

    void refuse(@Nullable Predicate<Batch> batches) {
        refusal = batches;
    }

    private void check() {
        if (unreachable) {
            throw new StoreUnavailableException("the test says that the store can't be reached", null);
        }
    }

    /** Ends every watch as a lost connection would. */
    void breakFeeds() {
        Map<Follower, Subscription> broken = Map.copyOf(followers);
        followers.clear();
        broken.values().forEach(Subscription::close);
        broken.keySet()
                .forEach(follower ->
                        follower.onError(new StoreUnavailableException("the test says that the feed broke off", null)));
    }

    /** Waits until every watch has been told of everything that is stored now. */
    void settle() {
        if (followers.isEmpty()) {
            return;
        }
        SnapshotTaker taker = new SnapshotTaker();
        List<ChangeListener.Existing> now;
        Subscription subscription = store.watch(new WatchRequest(null, Set.of()), taker);
        try {
            now = taker.await();
        } finally {
            subscription.close();
        }
        for (Follower follower : followers.keySet()) {
            follower.await(now.stream()
                    .filter(object -> isWanted(follower.request(), object.model()))
                    .toList());
        }
    }

    private boolean isWanted(WatchRequest request, String model) {
        Optional<RowType> type = store.schema().find(model);
        return request.models().isEmpty()
                || (type.isPresent() && request.models().stream().anyMatch(type.get()::isA));
    }

    @Override
    public Schema schema() {
        return store.schema();
    }

    @Override
    public List<Row> read(Collection<ObjectKey> keys) {
        check();
        return store.read(keys);
    }

    @Override
    public Page read(StoreQuery query) {
        check();
        return store.read(query);
    }

    @Override
    public List<Row> commit(Batch batch) {
        check();
        Predicate<Batch> refused = refusal;
        if (refused != null && refused.test(batch)) {
            throw new StoreUnavailableException("the test says that this commit can't be made", null);
        }
        return store.commit(batch);
    }

    @Override
    public Map<ObjectKey, Map<String, List<Integer>>> links(Collection<ObjectKey> keys, Set<String> names) {
        check();
        return store.links(keys, names);
    }

    @Override
    public Subscription watch(WatchRequest request, ChangeListener listener) {
        check();
        Follower follower = new Follower(request, listener);
        Subscription subscription = store.watch(request, follower);
        followers.put(follower, subscription);
        return () -> {
            followers.remove(follower);
            subscription.close();
        };
    }
}
