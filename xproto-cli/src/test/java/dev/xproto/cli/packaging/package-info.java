/** What the build does to the runnable jar, tested with classes compiled by the test. */
@NullMarked
package dev.xproto.cli.packaging;

import org.jspecify.annotations.NullMarked;
