package dev.xproto.store.tosca;

import java.math.BigInteger;

/** The value of a property, as YAML reads it. */
sealed interface RecipeValue {
    /** What it is, for messages. */
    String kind();

    /** Text, quoted or not. */
    record Text(String value) implements RecipeValue {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** A whole number. */
    record Whole(BigInteger value, String written) implements RecipeValue {
        @Override
        public String kind() {
            return "the number " + value;
        }
    }

    /** Another number. */
    record Decimal(double value, String written) implements RecipeValue {
        @Override
        public String kind() {
            return "the number " + value;
        }
    }

    /** True or false, in whatever spelling. */
    record Flag(boolean value, String written) implements RecipeValue {
        @Override
        public String kind() {
            return value ? "the flag true" : "the flag false";
        }
    }

    /** A date, with or without a time. */
    record Moment(String written) implements RecipeValue {
        @Override
        public String kind() {
            return "the date " + written;
        }
    }

    /** Nothing. */
    record Absent() implements RecipeValue {
        @Override
        public String kind() {
            return "nothing";
        }
    }
}
