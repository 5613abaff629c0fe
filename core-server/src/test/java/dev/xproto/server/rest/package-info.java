/** Tests of the objects over HTTP. */
@NullMarked
package dev.xproto.server.rest;

import org.jspecify.annotations.NullMarked;
