package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceSpan;

/** What a message is made of. */
public sealed interface Member permits Field, Link {
    /** The message that declares it. */
    String model();

    /** As written; of a link without {@code _id}. */
    String name();

    /** Whether it was declared {@code required}. */
    boolean required();

    /** As written, 1 to 99. */
    int number();

    /** As written. */
    Options options();

    /** What a new object has. */
    DefaultValue defaultValue();

    /** Where the name stands. */
    SourceSpan span();
}
