/** Synchronizers and cores with a network between them. */
@NullMarked
package dev.xproto.integration.remote;

import org.jspecify.annotations.NullMarked;
