package com.example.bases;

import dev.xproto.sync.model.Choice;
import dev.xproto.sync.model.Related;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What stands somewhere. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface PlacedModel {
    /** Where it stands. */
    @Nullable Room getRoom();

    /** The id of what {@code room} links to. */
    @Nullable Integer getRoomId();

    /** Every {@code Room} that {@code neighbours} links to. */
    Related<Room> getNeighbours();

    /** The value of {@code side}. */
    Side getSide();

    /**
     * What {@code side} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Side(String value) implements Choice<String> {
        /** Left. */
        public static final Side LEFT = new Side("left");

        /** Right. */
        public static final Side RIGHT = new Side("right");

        private static final List<Side> VALUES = List.of(LEFT, RIGHT);

        /** The choice of that value, listed or not. */
        public static Side of(String value) {
            return new Side(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<Side> values() {
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
