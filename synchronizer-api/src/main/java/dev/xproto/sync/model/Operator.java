package dev.xproto.sync.model;

/** How a column is compared. The numbers are those of the wire. */
public enum Operator {
    /** Equal; with null, absent. */
    EQUAL(0),
    /** Greater. */
    GREATER_THAN(1),
    /** Less. */
    LESS_THAN(2),
    /** Greater or equal. */
    GREATER_THAN_OR_EQUAL(3),
    /** Less or equal. */
    LESS_THAN_OR_EQUAL(4),
    /** Equal but for upper and lower case. */
    IEXACT(5),
    /** Contains the text. */
    CONTAINS(6),
    /** Contains the text, whatever its case. */
    ICONTAINS(7),
    /** A regular expression finds something in the text. */
    REGEX(8),
    /** The same, whatever the case. */
    IREGEX(9);

    private final int number;

    Operator(int number) {
        this.number = number;
    }

    /** Its number on the wire. */
    public int number() {
        return number;
    }
}
