package dev.xproto.sync.annotation;

import dev.xproto.sync.model.ModelObject;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link dev.xproto.sync.step.Puller}: it looks at the world and writes what it finds into the models. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PullStep {
    /** The models that the step keeps up to date. */
    Class<? extends ModelObject>[] observes();

    /** Seconds between the end of one run and the start of the next; at least 1. */
    int everySeconds() default 5;
}
