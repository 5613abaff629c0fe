/**
 * Tests for steps, on a real core in memory and on time that stands still until the test moves it. Start with
 * {@link dev.xproto.testkit.SynchronizerTest}.
 */
@NullMarked
package dev.xproto.testkit;

import org.jspecify.annotations.NullMarked;
