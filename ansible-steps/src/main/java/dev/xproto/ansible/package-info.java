/** An actuator that runs a playbook. */
@NullMarked
package dev.xproto.ansible;

import org.jspecify.annotations.NullMarked;
