package com.example.choices;

import dev.xproto.sync.model.Choice;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Order}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface OrderModel {
    /** How far it is. */
    State getState();

    /** The value of {@code speed}. */
    @Nullable Speed getSpeed();

    /** The value of {@code priority}. */
    Priority getPriority();

    /** The value of {@code vlan}. */
    @Nullable Vlan getVlan();

    /** The value of {@code size}. */
    @Nullable Size getSize();

    /** The value of {@code String}. */
    @Nullable StringChoice getString();

    /** The value of {@code order}. */
    @Nullable OrderChoice getOrder();

    /** The value of {@code order_model}. */
    @Nullable OrderModelChoice getOrderModel();

    /** The value of {@code shop}. */
    @Nullable ShopChoice getShop();

    /** The {@code Shop} that {@code seller} links to. */
    @Nullable Shop getSeller();

    /** The id of what {@code seller} links to. */
    @Nullable Integer getSellerId();

    /**
     * What {@code state} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record State(String value) implements Choice<String> {
        /** Open. */
        public static final State OPEN = new State("open");

        /** In progress. */
        public static final State IN_PROGRESS = new State("in-progress");

        /** Shipped out. */
        public static final State SHIPPED_OUT = new State("shippedOut");

        private static final List<State> VALUES = List.of(OPEN, IN_PROGRESS, SHIPPED_OUT);

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

    /**
     * What {@code speed} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Speed(String value) implements Choice<String> {
        /** Any. */
        public static final Speed ANY = new Speed("");

        /** Slow. */
        public static final Speed SLOW = new Speed("1x");

        /** Fast. */
        public static final Speed FAST = new Speed("2x");

        /** Values. */
        public static final Speed VALUES_2 = new Speed("values");

        /** First. */
        public static final Speed A_B = new Speed("a b");

        /** Second. */
        public static final Speed A_B_2 = new Speed("a_b");

        private static final List<Speed> VALUES = List.of(ANY, SLOW, FAST, VALUES_2, A_B, A_B_2);

        /** The choice of that value, listed or not. */
        public static Speed of(String value) {
            return new Speed(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<Speed> values() {
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

    /**
     * What {@code priority} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Priority(Integer value) implements Choice<Integer> {
        /** Low. */
        public static final Priority LOW = new Priority(0);

        /** High. */
        public static final Priority HIGH = new Priority(1);

        /** Lowest. */
        public static final Priority LOWEST = new Priority(-1);

        private static final List<Priority> VALUES = List.of(LOW, HIGH, LOWEST);

        /** The choice of that value, listed or not. */
        public static Priority of(Integer value) {
            return new Priority(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<Priority> values() {
            return VALUES;
        }

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * What {@code vlan} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Vlan(Long value) implements Choice<Long> {
        /** Last. */
        public static final Vlan LAST = new Vlan(4294967295L);

        /** 7. */
        public static final Vlan VALUE_7 = new Vlan(7L);

        private static final List<Vlan> VALUES = List.of(LAST, VALUE_7);

        /** The choice of that value, listed or not. */
        public static Vlan of(Long value) {
            return new Vlan(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<Vlan> values() {
            return VALUES;
        }

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * What {@code size} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record Size(Long value) implements Choice<Long> {
        /** Huge. */
        public static final Size HUGE = new Size(5000000000L);

        private static final List<Size> VALUES = List.of(HUGE);

        /** The choice of that value, listed or not. */
        public static Size of(Long value) {
            return new Size(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<Size> values() {
            return VALUES;
        }

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * What {@code String} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record StringChoice(String value) implements Choice<String> {
        /** A. */
        public static final StringChoice A = new StringChoice("a");

        private static final List<StringChoice> VALUES = List.of(A);

        /** The choice of that value, listed or not. */
        public static StringChoice of(String value) {
            return new StringChoice(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<StringChoice> values() {
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

    /**
     * What {@code order} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record OrderChoice(String value) implements Choice<String> {
        /** Up. */
        public static final OrderChoice ASC = new OrderChoice("asc");

        /** Down. */
        public static final OrderChoice DESC = new OrderChoice("desc");

        private static final List<OrderChoice> VALUES = List.of(ASC, DESC);

        /** The choice of that value, listed or not. */
        public static OrderChoice of(String value) {
            return new OrderChoice(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<OrderChoice> values() {
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

    /**
     * What {@code order_model} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record OrderModelChoice(String value) implements Choice<String> {
        /** A. */
        public static final OrderModelChoice A = new OrderModelChoice("a");

        private static final List<OrderModelChoice> VALUES = List.of(A);

        /** The choice of that value, listed or not. */
        public static OrderModelChoice of(String value) {
            return new OrderModelChoice(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<OrderModelChoice> values() {
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

    /**
     * What {@code shop} may be; a value that isn't listed here is kept.
     *
     * @param value as it is stored
     */
    record ShopChoice(String value) implements Choice<String> {
        /** On the web. */
        public static final ShopChoice WEB = new ShopChoice("web");

        private static final List<ShopChoice> VALUES = List.of(WEB);

        /** The choice of that value, listed or not. */
        public static ShopChoice of(String value) {
            return new ShopChoice(value);
        }

        /** Those that are listed, in the model's order. */
        public static List<ShopChoice> values() {
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
