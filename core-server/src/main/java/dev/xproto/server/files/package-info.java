/** Files that clients leave and fetch, confined to one folder. */
@NullMarked
package dev.xproto.server.files;

import org.jspecify.annotations.NullMarked;
