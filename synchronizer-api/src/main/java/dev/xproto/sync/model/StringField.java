package dev.xproto.sync.model;

/** A column of text. */
public final class StringField<M extends ModelObject> extends OrderedField<M, String> {
    private final int maxLength;

    /** For generated code; without a limit. */
    public StringField(String name) {
        this(name, 0);
    }

    /**
     * For generated code.
     *
     * @param maxLength in characters; 0 for no limit
     */
    public StringField(String name, int maxLength) {
        super(name, String.class);
        this.maxLength = maxLength;
    }

    @Override
    void check(String value) {
        if (maxLength > 0 && value.codePointCount(0, value.length()) > maxLength) {
            throw new IllegalArgumentException(
                    "`" + name() + "` holds at most " + maxLength + " characters, not " + value.length());
        }
    }

    @Override
    String zero() {
        return "";
    }

    /** Contains the text. */
    public Predicate<M> contains(String text) {
        return Predicate.of(name(), Operator.CONTAINS, text);
    }

    /** Equal but for upper and lower case. */
    public Predicate<M> equalsIgnoringCase(String text) {
        return Predicate.of(name(), Operator.IEXACT, text);
    }
}
