/** Policy expressions: a sealed tree with places, and its evaluation over any source of objects. */
@NullMarked
package dev.xproto.parser.policy;

import org.jspecify.annotations.NullMarked;
