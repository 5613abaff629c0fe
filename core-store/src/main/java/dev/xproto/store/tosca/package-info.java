/** TOSCA recipes: read, checked whole, and applied in one transaction. Start with {@link dev.xproto.store.tosca.ToscaEngine}. */
@NullMarked
package dev.xproto.store.tosca;

import org.jspecify.annotations.NullMarked;
