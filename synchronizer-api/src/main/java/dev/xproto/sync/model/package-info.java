/** The base of generated classes: typed views over immutable rows. Start with {@link dev.xproto.sync.model.ModelObject} and {@link dev.xproto.sync.model.Models}. */
@NullMarked
package dev.xproto.sync.model;

import org.jspecify.annotations.NullMarked;
