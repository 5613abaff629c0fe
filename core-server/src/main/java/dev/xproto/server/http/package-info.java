/** HTTP for all that is served by it: connections and their limits, routes, credentials, the shape of errors. */
@NullMarked
package dev.xproto.server.http;

import org.jspecify.annotations.NullMarked;
