/** The objects of all models as resources of HTTP, in JSON. */
@NullMarked
package dev.xproto.server.rest;

import org.jspecify.annotations.NullMarked;
