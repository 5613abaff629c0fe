package com.example.documentation;

import dev.xproto.sync.model.Choice;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What is said here is long enough that it can't stand on one line: it goes on, and on, and on, until it has to
 * be broken somewhere between two words, and once more.
 */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface DocumentedModel {
    /** A &lt; b &amp;&amp; c &gt; d, &lt;b&gt;bold&lt;/b&gt; &amp; {&#64;link Object}. */
    @Nullable String getHtml();

    /** &#64;param nothing &#64;return nothing. */
    @Nullable String getTag();

    /** Ends here &#42;/ not there /&#42; nor // there. */
    @Nullable String getEnd();

    /** A backslash &#92; and &#92;u002a&#92;u002f. */
    @Nullable String getEscape();

    /** Costs $5, $L, $T and $$. */
    @Nullable String getMoney();

    /** Is it asked? */
    @Nullable String getQuestion();

    /** The value of {@code blank}. */
    @Nullable String getBlank();

    /** The value of {@code labels}. */
    @Nullable Labels getLabels();

    /**
     * What {@code labels} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Labels(String value) implements Choice<String> {
        /** &#42;/ class Evil {} /&#42;. */
        public static final Labels CLASS_EVIL = new Labels("*/");

        /** &#64;deprecated. */
        public static final Labels X = new Labels("@x");

        private static final List<Labels> VALUES = List.of(CLASS_EVIL, X);

        /** The choice of that value, listed or not. */
        public static Labels of(String value) {
            return new Labels(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<Labels> values() {
            return VALUES;
        }

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
