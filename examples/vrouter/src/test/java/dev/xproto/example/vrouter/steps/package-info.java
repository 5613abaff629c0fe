/** Tests of the steps, against a controller of their own. */
@NullMarked
package dev.xproto.example.vrouter.steps;

import org.jspecify.annotations.NullMarked;
