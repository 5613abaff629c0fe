package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.util.Set;

/**
 * An object as it was read.
 *
 * @param links the objects that it links to, as far as they matter
 */
record Reading(Row row, Set<ObjectKey> links) {}
