/** Tests of model. */
@NullMarked
package dev.xproto.parser.model;

import org.jspecify.annotations.NullMarked;
