package dev.xproto.models.core.view;

import dev.xproto.models.core.AddressPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes addresses out of a pool, and gives them back. Save the pool afterwards. */
public final class AddressPoolOps {
    private final AddressPool pool;

    AddressPoolOps(AddressPool pool) {
        this.pool = pool;
    }

    /** The first free address, which is in use from now on; empty when there is none. */
    public Optional<String> takeAddress() {
        List<String> free = words(pool.getAddresses());
        List<String> used = words(pool.getInuse());
        while (!free.isEmpty()) {
            String address = free.remove(0);
            if (!used.contains(address)) {
                used.add(0, address);
                store(free, used);
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** The address is free again; it is the next one that is taken. */
    public void giveBack(String address) {
        List<String> free = words(pool.getAddresses());
        List<String> used = words(pool.getInuse());
        used.removeIf(address::equals);
        if (!free.contains(address)) {
            free.add(0, address);
        }
        store(free, used);
    }

    private void store(List<String> free, List<String> used) {
        pool.setAddresses(String.join(" ", free));
        pool.setInuse(String.join(" ", used));
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? new ArrayList<>()
                : new ArrayList<>(Arrays.asList(text.strip().split("\\s+", -1)));
    }
}
