/** What a server keeps beside the objects: sessions, and the files of services that aren't models. */
@NullMarked
package dev.xproto.store.keep;

import org.jspecify.annotations.NullMarked;
