/** The rules that the whole house keeps: who may use what, where the clock is read, what the documentation promises. */
@NullMarked
package dev.xproto.integration.house;

import org.jspecify.annotations.NullMarked;
