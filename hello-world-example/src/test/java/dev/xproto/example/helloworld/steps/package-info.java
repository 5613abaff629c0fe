/** Tests of the steps. */
@NullMarked
package dev.xproto.example.helloworld.steps;

import org.jspecify.annotations.NullMarked;
