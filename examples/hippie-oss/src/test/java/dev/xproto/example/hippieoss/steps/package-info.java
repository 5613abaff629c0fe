/** Tests of the steps, against a system of their own. */
@NullMarked
package dev.xproto.example.hippieoss.steps;

import org.jspecify.annotations.NullMarked;
