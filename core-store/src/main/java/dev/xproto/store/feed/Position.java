package dev.xproto.store.feed;

/**
 * A place in the feed: right after an entry, or after everything that a transaction told.
 *
 * @param transaction which transaction; grows with every one that could have seen the changes of another
 * @param number which of its entries, from 0
 */
record Position(long transaction, long number) implements Comparable<Position> {
    /** Before everything. */
    static final Position START = new Position(-1, 0);

    /** After everything that transactions up to that one told. */
    static Position after(long transaction) {
        return new Position(transaction, Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(Position other) {
        int order = Long.compare(transaction, other.transaction);
        return order != 0 ? order : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return transaction + ":" + number;
    }
}
