@NullMarked
package dev.xproto.server.backup;

import org.jspecify.annotations.NullMarked;
