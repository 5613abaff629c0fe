/** Tests of the TOSCA endpoint, over real HTTP. */
@NullMarked
package dev.xproto.server.tosca;

import org.jspecify.annotations.NullMarked;
