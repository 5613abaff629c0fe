package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;

/** Something that holds for every annotated class, as far as the class and the models it names can show. */
@FunctionalInterface
public interface Rule {
    /** Reports where it doesn't hold. Everything that the class names is resolved. */
    void check(AnnotatedClass step, Report report);
}
