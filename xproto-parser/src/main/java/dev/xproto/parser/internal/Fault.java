package dev.xproto.parser.internal;

import org.antlr.v4.runtime.misc.IntervalSet;

/** A statement can't be read on. Carries no stack trace: it is a jump to whoever reads statements. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SpanToken token;
    private final transient SpanToken before;
    private final transient IntervalSet expected;

    Fault(SpanToken token, SpanToken before, IntervalSet expected) {
        super("a statement can't be read on", null, false, false);
        this.token = token;
        this.before = before;
        this.expected = expected;
    }

    /** What stands where something else should. */
    SpanToken token() {
        return token;
    }

    /** What was read before it. */
    SpanToken before() {
        return before;
    }

    /** The types of tokens that could stand there. */
    IntervalSet expected() {
        return expected;
    }
}
