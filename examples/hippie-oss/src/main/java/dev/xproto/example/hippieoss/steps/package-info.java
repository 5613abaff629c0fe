/** The steps and policies of the service. */
@NullMarked
package dev.xproto.example.hippieoss.steps;

import org.jspecify.annotations.NullMarked;
