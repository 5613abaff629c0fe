/** Tests of the tutorial as a whole. */
@NullMarked
package dev.xproto.example.helloworld;

import org.jspecify.annotations.NullMarked;
