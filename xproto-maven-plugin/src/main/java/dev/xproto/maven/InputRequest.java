package dev.xproto.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * What a goal reads. Immutable.
 *
 * @param base the project's folder; messages name files relative to it
 * @param models the folder of the project's model files
 * @param files which of its files are models, and their encoding
 * @param behaviourLists files that name bases without fields; those that don't exist are passed over
 * @param importPaths what the user named for import, the nearest first
 * @param classPath the project's dependencies, the nearest first
 */
record InputRequest(
        Path base,
        Path models,
        ModelFiles files,
        List<Path> behaviourLists,
        List<Path> importPaths,
        List<Path> classPath) {
    InputRequest {
        behaviourLists = List.copyOf(behaviourLists);
        importPaths = List.copyOf(importPaths);
        classPath = List.copyOf(classPath);
    }
}
