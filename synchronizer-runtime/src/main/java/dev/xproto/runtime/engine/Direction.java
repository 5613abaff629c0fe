package dev.xproto.runtime.engine;

import java.util.List;

/** Which way to look from an object. */
enum Direction {
    /** To what it depends on: these are synchronized before it. */
    DEPENDENCIES {
        @Override
        List<Edge> ahead(Node node) {
            return node.out;
        }

        @Override
        Node far(Edge edge) {
            return edge.to;
        }
    },
    /** To what depends on it: these are deleted before it. */
    DEPENDENTS {
        @Override
        List<Edge> ahead(Node node) {
            return node.in;
        }

        @Override
        Node far(Edge edge) {
            return edge.from;
        }
    };

    abstract List<Edge> ahead(Node node);

    abstract Node far(Edge edge);

    Direction back() {
        return this == DEPENDENCIES ? DEPENDENTS : DEPENDENCIES;
    }
}
