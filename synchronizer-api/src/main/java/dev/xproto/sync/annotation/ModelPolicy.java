package dev.xproto.sync.annotation;

import dev.xproto.sync.model.ModelObject;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link dev.xproto.sync.step.Policy}: what happens inside the data model after an object was saved. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ModelPolicy {
    /** The model whose objects are handled. */
    Class<? extends ModelObject> model();
}
