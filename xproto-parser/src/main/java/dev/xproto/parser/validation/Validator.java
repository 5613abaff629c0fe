package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.Diagnostics;

/** One rule. Has no state; safe for use by many threads. */
@FunctionalInterface
public interface Validator {
    /** Reports every place that breaks the rule. */
    void check(Subject subject, Diagnostics out);
}
