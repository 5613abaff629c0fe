/** Tests for steps: the real store in memory, manual time, a recorder. */
@NullMarked
package dev.xproto.testkit;

import org.jspecify.annotations.NullMarked;
