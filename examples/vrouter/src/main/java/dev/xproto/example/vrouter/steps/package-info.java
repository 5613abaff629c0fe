/** The steps of the router service, and what they speak to the controller. */
@NullMarked
package dev.xproto.example.vrouter.steps;

import org.jspecify.annotations.NullMarked;
