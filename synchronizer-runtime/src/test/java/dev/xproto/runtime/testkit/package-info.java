/** The engine on the real store, as the testkit puts them together. */
@NullMarked
package dev.xproto.runtime.testkit;

import org.jspecify.annotations.NullMarked;
