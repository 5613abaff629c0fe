/** What several tests use. */
@NullMarked
package dev.xproto.codegen.support;

import org.jspecify.annotations.NullMarked;
