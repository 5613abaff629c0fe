package dev.xproto.sync.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Written on generated model classes only: what the annotation processor needs to know of a model. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface XprotoModel {
    /** The model's name in xproto. */
    String name();

    /** The application that the model belongs to. */
    String app();

    /** Whether the model has no objects of its own. */
    boolean isAbstract() default false;

    /** {@code option sync_implemented}: the model's objects are expected to be synchronized. */
    boolean syncImplemented() default false;

    /** {@code option policy_implemented}: the model's objects are expected to have a policy. */
    boolean policyImplemented() default false;

    /** {@code option no_sync}: the model's objects are never synchronized. */
    boolean noSync() default false;

    /** {@code option no_policy}: the model's objects have no policy. */
    boolean noPolicy() default false;

    /** Own and inherited fields that are not links. */
    Field[] fields() default {};

    /** Own and inherited links. */
    Link[] links() default {};

    /** A field that is not a link. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Field {
        /** In xproto spelling. */
        String name();

        /** Whether steps, and only steps, write it. */
        boolean feedback() default false;

        /** Whether the house writes it. */
        boolean bookkeeping() default false;
    }

    /** A link to another model. */
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Link {
        /** In xproto spelling. */
        String name();

        /** The peer model's name. */
        String peer();

        /** The name that leads back, empty when there is none. */
        String reverse() default "";

        /** Whether one object links to many. */
        boolean many() default false;

        /** Whether steps, and only steps, write it. */
        boolean feedback() default false;
    }
}
