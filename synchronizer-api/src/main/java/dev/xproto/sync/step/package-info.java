/** What a step implements and what it is handed. Start with {@link dev.xproto.sync.step.Actuator}. */
@NullMarked
package dev.xproto.sync.step;

import org.jspecify.annotations.NullMarked;
