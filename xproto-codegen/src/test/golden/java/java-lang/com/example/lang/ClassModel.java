package com.example.lang;

/** The model {@code Class}. */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated("dev.xproto.codegen.java")
public interface ClassModel {
    /** The value of {@code name}. */
    java.lang.String getName();

    /** The value of {@code count}. */
    java.lang. @org.jspecify.annotations.Nullable Integer getCount();

    /** The value of {@code size}. */
    java.lang. @org.jspecify.annotations.Nullable Long getSize();

    /** The value of {@code on}. */
    boolean isOn();

    /** The value of {@code at}. */
    java.time. @org.jspecify.annotations.Nullable Instant getAt();

    /** The value of {@code kind}. */
    Kind getKind();

    /** The {@code List} that {@code next} links to. */
    @org.jspecify.annotations.Nullable List getNext();

    /** The id of what {@code next} links to. */
    java.lang. @org.jspecify.annotations.Nullable Integer getNextId();

    /**
     * The {@code String} that {@code text} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    String getText();

    /** The id of what {@code text} links to; 0 while it isn't set. */
    int getTextId();

    /** Every {@code Object} that {@code things} links to. */
    dev.xproto.sync.model.Related<Object> getThings();

    /**
     * What {@code kind} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Kind(java.lang.String value) implements dev.xproto.sync.model.Choice<java.lang.String> {
        /** A. */
        public static final Kind A = new Kind("a");

        /** B. */
        public static final Kind B = new Kind("b");

        private static final java.util.List<Kind> VALUES = java.util.List.of(A, B);

        /** The choice of that value, listed or not. */
        public static Kind of(java.lang.String value) {
            return new Kind(value);
        }

        /** Those that are listed, in the model's order. */
        public static java.util.List<Kind> values() {
            return VALUES;
        }

        @java.lang.Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @java.lang.Override
        public java.lang.String toString() {
            return value;
        }
    }
}
