package com.example.capitals;

import dev.xproto.sync.model.Choice;
import dev.xproto.sync.model.Related;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code ONU}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface ONUModel extends PONModel {
    /** The value of {@code state}. */
    State getState();

    /** Every {@code PON} that {@code pon_links} links to. */
    Related<PON> getPonLinks();

    /**
     * What {@code state} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record State(String value) implements Choice<String> {
        /** Up. */
        public static final State UP = new State("up");

        /** Down. */
        public static final State DOWN = new State("down");

        private static final List<State> VALUES = List.of(UP, DOWN);

        /** The choice of that value, listed or not. */
        public static State of(String value) {
            return new State(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<State> values() {
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
