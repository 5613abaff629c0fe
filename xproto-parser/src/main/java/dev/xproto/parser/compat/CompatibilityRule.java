package dev.xproto.parser.compat;

import dev.xproto.parser.diagnostics.Diagnostics;

/** One kind of change that breaks somebody. Stateless. */
interface CompatibilityRule {
    /** Reports every such change. */
    void check(Comparison comparison, Diagnostics out);
}
