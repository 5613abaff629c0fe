package dev.xproto.sync.annotation;

import dev.xproto.sync.model.ModelObject;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link dev.xproto.sync.step.WatchHandler}: it is told of changes in models that others actuate. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Watcher {
    /** The models that the module synchronizes, around which it watches. */
    Class<? extends ModelObject>[] synchronizes();

    /** How many links away from {@link #synchronizes()} is watched; 0 is not at all. */
    int watchDegree() default 0;

    /** The watched links, named one by one; overrides {@link #watchDegree()}. */
    ModelLink[] watched() default {};
}
