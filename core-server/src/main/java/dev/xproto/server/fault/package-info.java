/** What is told of faults, the same on every way in. */
@NullMarked
package dev.xproto.server.fault;

import org.jspecify.annotations.NullMarked;
