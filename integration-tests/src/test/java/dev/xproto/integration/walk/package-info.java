/** Does what a page of the documentation shows: writes its files, runs its commands, and compares what they say. */
@NullMarked
package dev.xproto.integration.walk;

import org.jspecify.annotations.NullMarked;
