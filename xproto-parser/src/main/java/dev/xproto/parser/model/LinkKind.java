package dev.xproto.parser.model;

/** How many objects a link joins. */
public enum LinkKind {
    /** Many of this side to one of the other. */
    MANY_TO_ONE,
    /** Many to many. */
    MANY_TO_MANY,
    /** One to one. */
    ONE_TO_ONE;

    /** Whether one object may link to several. */
    public boolean isMany() {
        return this == MANY_TO_MANY;
    }
}
