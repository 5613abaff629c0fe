package dev.xproto.sync.annotation;

import dev.xproto.sync.model.ModelObject;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an {@link dev.xproto.sync.step.Actuator}: the step that makes a real system equal to the objects of a model.
 *
 * <p>For an object the most specific step runs, and only that one: a step that observes {@code ServiceInstance} sees an
 * object of a descendant model only where no step observes the descendant.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SyncStep {
    /** The models whose objects this step answers for; each a subtype of the actuator's type argument. */
    Class<? extends ModelObject>[] observes();

    /** Models that somebody else synchronizes and that this step's objects must wait for. */
    Class<? extends ModelObject>[] externalDependencies() default {};

    /** How many links away from the observed models changes are watched for; 0 is not at all. */
    int watchDegree() default 0;

    /** The watched links, named one by one; overrides {@link #watchDegree()}. */
    ModelLink[] watched() default {};
}
