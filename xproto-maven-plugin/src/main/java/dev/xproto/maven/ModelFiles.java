package dev.xproto.maven;

import dev.xproto.codegen.imports.ModelFolder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files of a folder are the project's models, and how they are encoded. Immutable.
 *
 * @param includes patterns of paths below the folder; empty for all
 * @param excludes patterns of those that aren't
 * @param encoding of the files
 */
record ModelFiles(List<String> includes, List<String> excludes, Charset encoding) {
    /** All files, in UTF-8. */
    static final ModelFiles ALL = new ModelFiles(List.of(), List.of(), StandardCharsets.UTF_8);

    ModelFiles {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Those of the files that are meant, in the same order. */
    List<Path> of(Path folder, List<Path> files) {
        List<PathMatcher> wanted = matchers(includes);
        List<PathMatcher> unwanted = matchers(excludes);
        List<Path> chosen = new ArrayList<>();
        for (Path file : files) {
            Path relative = Path.of(ModelFolder.relative(folder, file));
            if ((wanted.isEmpty() || matches(wanted, relative)) && !matches(unwanted, relative)) {
                chosen.add(file);
            }
        }
        return chosen;
    }

    private static boolean matches(List<PathMatcher> matchers, Path path) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }

    /** As Maven has them everywhere: a leading double star stands for no folder too. */
    private static List<PathMatcher> matchers(List<String> patterns) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String pattern : patterns) {
            matchers.add(matcher(pattern));
            if (pattern.startsWith("**/")) {
                matchers.add(matcher(pattern.substring(3)));
            }
        }
        return matchers;
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
}
