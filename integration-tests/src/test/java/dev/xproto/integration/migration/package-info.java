/** What services of XOS keep when they come over. */
@NullMarked
package dev.xproto.integration.migration;

import org.jspecify.annotations.NullMarked;
