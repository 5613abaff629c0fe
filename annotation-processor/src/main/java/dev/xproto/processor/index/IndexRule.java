package dev.xproto.processor.index;

import dev.xproto.processor.report.Report;

/** Something that holds between the steps of a compilation. */
@FunctionalInterface
interface IndexRule {
    /** Reports where it doesn't hold. */
    void check(Steps steps, Report report);
}
