/** Steps from source to running: what the annotation processor writes, as the runtime finds and uses it. */
@NullMarked
package dev.xproto.integration.steps;

import org.jspecify.annotations.NullMarked;
