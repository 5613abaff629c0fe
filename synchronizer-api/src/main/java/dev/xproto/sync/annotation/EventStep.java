package dev.xproto.sync.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an {@link dev.xproto.sync.step.EventHandler}. Exactly one of {@code topics} and {@code pattern} is given. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EventStep {
    /** The kind of event bus; {@code kafka} is the one there is. */
    String technology();

    /** The topics to listen to, by name. */
    String[] topics() default {};

    /** A regular expression ({@link java.util.regex.Pattern}) that topic names must match as a whole. */
    String pattern() default "";
}
