/** What the tutorial's synchronizer does for each model. */
@NullMarked
package dev.xproto.example.helloworld.steps;

import org.jspecify.annotations.NullMarked;
