/**
 * More methods for objects of the core models: {@code service.as(ServiceOps.class)}. What they change is stored when the object
 * is saved, unless they say otherwise.
 */
@NullMarked
package dev.xproto.models.core.view;

import org.jspecify.annotations.NullMarked;
