/** The TOSCA endpoint: types that are served, recipes that are run, as clients of XOS know them. */
@NullMarked
package dev.xproto.server.tosca;

import org.jspecify.annotations.NullMarked;
