/** Tests of policy. */
@NullMarked
package dev.xproto.parser.policy;

import org.jspecify.annotations.NullMarked;
