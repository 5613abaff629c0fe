/** Stand-ins for generated models. */
@NullMarked
package dev.xproto.processor.models;

import org.jspecify.annotations.NullMarked;
