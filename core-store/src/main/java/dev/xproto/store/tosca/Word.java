package dev.xproto.store.tosca;

import dev.xproto.parser.source.SourceSpan;

/** A name in a recipe, and where it stands. */
record Word(String text, SourceSpan span) {
    @Override
    public String toString() {
        return text;
    }
}
