/** Tests of the documentation. */
@NullMarked
package dev.xproto.server.docs;

import org.jspecify.annotations.NullMarked;
