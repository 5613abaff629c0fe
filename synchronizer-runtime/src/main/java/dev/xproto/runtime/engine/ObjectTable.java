package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds objects by key. Ids of one root are given out one after the other, so its objects are kept in pages by id: those
 * that were made together are found together. Guarded by the engine's lock.
 */
final class ObjectTable {
    private final Map<String, Pages> roots = new HashMap<>();

    @Nullable
    Node find(ObjectKey key) {
        Pages pages = roots.get(key.root());
        Node[] page = pages == null ? null : pages.find(key.id() >> Pages.BITS);
        return page == null ? null : page[key.id() & Pages.MASK];
    }

    void put(Node node) {
        int id = node.key.id();
        roots.computeIfAbsent(node.key.root(), root -> new Pages()).get(id >> Pages.BITS)[id & Pages.MASK] = node;
    }

    void remove(ObjectKey key) {
        Pages pages = roots.get(key.root());
        Node[] page = pages == null ? null : pages.find(key.id() >> Pages.BITS);
        if (page != null) {
            page[key.id() & Pages.MASK] = null;
        }
    }

    /** The pages of one root, in a hash table with open addressing. Empty ones go when the table grows. */
    private static final class Pages {
        private static final int BITS = 4;
        private static final int MASK = (1 << BITS) - 1;
        private static final int GOLDEN = 0x9E3779B9;

        private int[] numbers = new int[16];
        private @Nullable Node[] @Nullable [] pages = new Node[16][];
        private int used;

        private int place(int number) {
            int shift = Integer.numberOfLeadingZeros(numbers.length) + 1;
            int place = (number * GOLDEN) >>> shift;
            while (pages[place] != null && numbers[place] != number) {
                place = (place + 1) & (numbers.length - 1);
            }
            return place;
        }

        private @Nullable Node @Nullable [] find(int number) {
            return pages[place(number)];
        }

        private @Nullable Node[] get(int number) {
            int place = place(number);
            @Nullable Node[] known = pages[place];
            if (known != null) {
                return known;
            }
            if (2 * used >= numbers.length) {
                grow();
                place = place(number);
            }
            @Nullable Node[] page = new Node[1 << BITS];
            put(place, number, page);
            return page;
        }

        private void put(int place, int number, @Nullable Node[] page) {
            numbers[place] = number;
            pages[place] = page;
            used++;
        }

        private void grow() {
            int[] oldNumbers = numbers;
            @Nullable Node[] @Nullable [] oldPages = pages;
            numbers = new int[2 * oldNumbers.length];
            pages = new Node[2 * oldNumbers.length][];
            used = 0;
            for (int i = 0; i < oldNumbers.length; i++) {
                @Nullable Node[] page = oldPages[i];
                if (page != null && !isEmpty(page)) {
                    put(place(oldNumbers[i]), oldNumbers[i], page);
                }
            }
        }

        private static boolean isEmpty(@Nullable Node[] page) {
            for (Node node : page) {
                if (node != null) {
                    return false;
                }
            }
            return true;
        }
    }
}
