package dev.xproto.sync.annotation;

import dev.xproto.sync.model.ModelObject;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A link whose far side is watched; used inside other annotations only. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ModelLink {
    /** The model at the far side. */
    Class<? extends ModelObject> dest();

    /** The link field, in xproto spelling, that leads there. */
    String via();

    /** The one field of the far side whose changes matter, in xproto spelling; empty means any. */
    String into() default "";
}
