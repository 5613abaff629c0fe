package dev.xproto.runtime.engine;

/** A link between two objects; knows its place at the far end, so that it is taken away in no time. */
final class Edge {
    final Node from;
    final Node to;
    int placeInTo;

    Edge(Node from, Node to) {
        this.from = from;
        this.to = to;
    }
}
