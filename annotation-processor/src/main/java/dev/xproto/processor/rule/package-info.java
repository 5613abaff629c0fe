/** The rules that need one annotated class and the models it names; one rule, one class. */
@NullMarked
package dev.xproto.processor.rule;

import org.jspecify.annotations.NullMarked;
