/** The models of one moment, as the network sees them. */
@NullMarked
package dev.xproto.server.models;

import org.jspecify.annotations.NullMarked;
