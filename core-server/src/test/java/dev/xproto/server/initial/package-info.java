@NullMarked
package dev.xproto.server.initial;

import org.jspecify.annotations.NullMarked;
