/** What a linked graph must satisfy: one class for each rule, all of them listed in {@link dev.xproto.parser.validation.Validators}. */
@NullMarked
package dev.xproto.parser.validation;

import org.jspecify.annotations.NullMarked;
