package dev.xproto.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class whose methods may ask for a {@link TestSynchronizer}: each gets one of its own, with an empty core in
 * memory that has the service's models loaded.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SynchronizerExtension.class)
public @interface SynchronizerTest {
    /** Folders of xproto files, relative to the module; the default one may be missing, others may not. */
    String[] models() default SynchronizerExtension.DEFAULT_MODELS;
}
