/** What the program writes down of itself. */
@NullMarked
package dev.xproto.server.log;

import org.jspecify.annotations.NullMarked;
