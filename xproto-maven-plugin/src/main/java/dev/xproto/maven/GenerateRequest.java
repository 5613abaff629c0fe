package dev.xproto.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything that decides what a goal makes. Immutable.
 *
 * @param execution names this execution among all of the project; part of the names of its state files
 * @param input what is read
 * @param sources where generated sources of Java go
 * @param resources where everything else that is generated goes
 * @param state where the goal remembers what it did
 * @param targets names of generators
 * @param options settings for generators, by name
 * @param strict whether what old files are forgiven for is an error
 * @param failOnWarning whether a warning fails the build
 * @param gone names of executions that the project had and has no more; what they wrote is this one's now
 * @param tool the jars and folders that this plugin itself is made of: when they change, so may the output
 */
record GenerateRequest(
        String execution,
        InputRequest input,
        Path sources,
        Path resources,
        Path state,
        List<String> targets,
        Map<String, String> options,
        boolean strict,
        boolean failOnWarning,
        List<String> gone,
        List<Path> tool) {
    /** What names of manifests end in. */
    static final String MANIFEST = ".manifest";

    GenerateRequest {
        targets = List.copyOf(targets);
        options = Map.copyOf(options);
        gone = List.copyOf(gone);
        tool = List.copyOf(tool);
    }

    /** The file that lists what this execution wrote. */
    Path manifest() {
        return manifest(execution);
    }

    /** The file that lists what an execution wrote. */
    Path manifest(String name) {
        return state.resolve(name + MANIFEST);
    }

    /** The file with the digest of what this execution read. */
    Path digest() {
        return state.resolve(execution + ".digest");
    }
}
