/** Backups that operators order by objects, as clients of XOS do. */
@NullMarked
package dev.xproto.server.backup;

import org.jspecify.annotations.NullMarked;
