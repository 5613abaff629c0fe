/** What the house plugs into itself, found by {@link java.util.ServiceLoader}: cores, engines, step factories. */
@NullMarked
package dev.xproto.sync.spi;

import org.jspecify.annotations.NullMarked;
