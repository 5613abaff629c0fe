package dev.xproto.codegen.output;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps what is written, and the rules of {@link OutputSink}. Not safe for use by several threads. */
public final class InMemorySink implements OutputSink {
    private static final String NOBODY = "the caller";

    private final Folder sources = new Folder();
    private final Folder resources = new Folder();

    private static final class Folder {
        private final PathClaims claims = new PathClaims();
        private final TreeMap<String, GeneratedFile> files = new TreeMap<>();

        void add(GeneratedFile file, String owner) {
            claims.claim(SafePath.check(file.path()), owner);
            files.put(file.path(), file);
        }

        Optional<String> content(String path) {
            return Optional.ofNullable(files.get(path)).map(GeneratedFile::content);
        }
    }

    @Override
    public void source(String path, String content) {
        as(NOBODY).source(path, content);
    }

    @Override
    public void resource(String path, String content) {
        as(NOBODY).resource(path, content);
    }

    /** A sink that writes here in the name of a generator, which refusals then tell. */
    public OutputSink as(String owner) {
        return new OutputSink() {
            @Override
            public void source(String path, String content) {
                sources.add(new GeneratedFile(OutputRoot.SOURCES, path, content), owner);
            }

            @Override
            public void resource(String path, String content) {
                resources.add(new GeneratedFile(OutputRoot.RESOURCES, path, content), owner);
            }
        };
    }

    /** Everything that was written, sources first, by path. */
    public List<GeneratedFile> files() {
        return Stream.concat(sources.files.values().stream(), resources.files.values().stream())
                .toList();
    }

    /** The text of a source of Java. */
    public Optional<String> source(String path) {
        return sources.content(path);
    }

    /** The text of anything else. */
    public Optional<String> resource(String path) {
        return resources.content(path);
    }
}
