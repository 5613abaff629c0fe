/** Tests of the steps. */
@NullMarked
package dev.xproto.example.lamps.steps;

import org.jspecify.annotations.NullMarked;
