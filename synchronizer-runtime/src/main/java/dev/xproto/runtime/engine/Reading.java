package dev.xproto.runtime.engine;

import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import java.util.Set;

/**
 * An object as it was read.
 *
 * @param links the objects that it depends on, as far as they matter
 * @param dependents the objects that depend on it though it is this one that links to them
 */
record Reading(Row row, Set<ObjectKey> links, Set<ObjectKey> dependents) {}
