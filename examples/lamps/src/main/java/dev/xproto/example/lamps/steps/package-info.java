/** What happens to lamps. */
@NullMarked
package dev.xproto.example.lamps.steps;

import org.jspecify.annotations.NullMarked;
