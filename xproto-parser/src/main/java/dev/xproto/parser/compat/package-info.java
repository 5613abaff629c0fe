/**
 * What a change of models breaks: of clients on the wire, of code that uses generated classes, of objects that are stored.
 * Start at {@link dev.xproto.parser.compat.Compatibility}. Each rule is a class.
 */
@NullMarked
package dev.xproto.parser.compat;

import org.jspecify.annotations.NullMarked;
