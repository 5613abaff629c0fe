/** The models that the core has at one moment, with the tables that hold them: made from a model graph and never changed. Start with {@link dev.xproto.store.catalog.Catalog}. */
@NullMarked
package dev.xproto.store.catalog;

import org.jspecify.annotations.NullMarked;
