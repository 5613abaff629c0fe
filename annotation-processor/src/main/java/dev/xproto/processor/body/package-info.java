/**
 * What steps do inside their methods, as far as the compiler shows it. Start with {@link dev.xproto.processor.body.Bodies};
 * on compilers without the tree API there is nothing to see, and nothing is said.
 */
@NullMarked
package dev.xproto.processor.body;

import org.jspecify.annotations.NullMarked;
