package dev.xproto.sync.annotation;

import dev.xproto.sync.model.ModelObject;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a view class with extra methods for a model and its descendants, in every synchronizer that has its jar. The
 * class has one constructor, which takes the object.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ConvenienceWrapper {
    /** The model that the view is for. */
    Class<? extends ModelObject> model();
}
