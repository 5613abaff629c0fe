@NullMarked
package dev.xproto.server.log;

import org.jspecify.annotations.NullMarked;
