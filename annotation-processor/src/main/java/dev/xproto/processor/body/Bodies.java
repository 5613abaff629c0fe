package dev.xproto.processor.body;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;
import javax.annotation.processing.ProcessingEnvironment;

/** Looks at the methods of steps, once the compiler knows what they call. */
@FunctionalInterface
public interface Bodies {
    /** Looks at the class as soon as the compiler has understood its methods. */
    void watch(AnnotatedClass step);

    /** Those of a compilation; where the compiler shows no methods, nothing is ever looked at. */
    static Bodies of(ProcessingEnvironment environment, Report report) {
        try {
            return JavacBodies.of(environment, report);
        } catch (IllegalArgumentException | LinkageError e) {
            // Another compiler; or a build tool that hands out an environment of its own around that of javac.
            return step -> {};
        }
    }
}
