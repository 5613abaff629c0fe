package dev.xproto.runtime.engine;

/** One object depends on another; knows its places at both ends, so that it is taken away in no time. */
final class Edge {
    final Node from;
    final Node to;

    /** Whether it stems from a link that leads the other way, and so belongs to {@code to}. */
    final boolean reversed;

    int placeInFrom;
    int placeInTo;

    Edge(Node from, Node to, boolean reversed) {
        this.from = from;
        this.to = to;
        this.reversed = reversed;
    }
}
