/** Recipes against a real core in memory. */
@NullMarked
package dev.xproto.store.tosca;

import org.jspecify.annotations.NullMarked;
