/** The change feed: written with every change, read by watches. Start with {@link dev.xproto.store.feed.Feed}. */
@NullMarked
package dev.xproto.store.feed;

import org.jspecify.annotations.NullMarked;
