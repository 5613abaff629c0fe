/** The tutorial's synchronizer. */
@NullMarked
package dev.xproto.example.helloworld;

import org.jspecify.annotations.NullMarked;
