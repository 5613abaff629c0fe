/** The annotations that mark a class as a step of some kind; read at compile time by the annotation processor. Start with {@link dev.xproto.sync.annotation.SyncStep}. */
@NullMarked
package dev.xproto.sync.annotation;

import org.jspecify.annotations.NullMarked;
