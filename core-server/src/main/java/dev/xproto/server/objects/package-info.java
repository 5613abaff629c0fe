/** Reading and writing objects, whichever way the request came. */
@NullMarked
package dev.xproto.server.objects;

import org.jspecify.annotations.NullMarked;
