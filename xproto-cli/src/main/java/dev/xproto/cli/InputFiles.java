package dev.xproto.cli;

import dev.xproto.codegen.imports.ModelFolder;
import dev.xproto.codegen.output.Reasons;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the model files that somebody means. */
final class InputFiles {
    private static final String HELP = "name model files, or folders of them";

    private InputFiles() {}

    /**
     * The files that the words name: a word is a file, a folder of model files, or a pattern that the shell left alone.
     *
     * @param folder what relative paths are relative to
     * @throws UsageException there is no word, or one names nothing
     */
    static List<String> of(List<String> words, Path folder) throws UsageException {
        if (words.isEmpty()) {
            throw new UsageException("no files are named", HELP);
        }
        LinkedHashSet<String> files = new LinkedHashSet<>();
        for (String word : words) {
            files.addAll(files(word, folder));
        }
        return new ArrayList<>(files);
    }

    private static List<String> files(String word, Path folder) throws UsageException {
        Path path = folder.resolve(word);
        try {
            if (Files.isDirectory(path)) {
                return below(word, path);
            }
            if (Files.exists(path)) {
                return List.of(word);
            }
            if (word.contains("*") || word.contains("?")) {
                return matching(word, folder);
            }
        } catch (IOException e) {
            throw new UsageException("can't read the folder `" + word + "`: " + Reasons.of(e), "");
        }
        throw new UsageException("there is no file `" + word + "`", HELP);
    }

    private static List<String> below(String word, Path path) throws IOException, UsageException {
        String prefix = word.endsWith("/") ? word : word + "/";
        List<String> found = new ArrayList<>();
        for (Path file : ModelFolder.files(path)) {
            found.add(prefix + ModelFolder.relative(path, file));
        }
        if (found.isEmpty()) {
            throw new UsageException("no model files are in `" + word + "`", "name a folder with `.xproto` files");
        }
        return found;
    }

    /** Shells leave a pattern alone that stands in quotes, or that matches nothing. */
    private static List<String> matching(String pattern, Path folder) throws IOException, UsageException {
        int wild = Math.min(indexOr(pattern, '*'), indexOr(pattern, '?'));
        int slash = pattern.lastIndexOf('/', wild);
        String prefix = pattern.substring(0, slash + 1);
        Path start = folder.resolve(prefix.isEmpty() ? "." : prefix);
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(start)) {
            PathMatcher matcher = matcher(pattern.substring(slash + 1), pattern);
            try (Stream<Path> walk = Files.walk(start)) {
                walk.filter(file -> Files.isRegularFile(file) && matcher.matches(start.relativize(file)))
                        .forEach(file -> found.add(prefix + ModelFolder.relative(start, file)));
            }
        }
        if (found.isEmpty()) {
            throw new UsageException("no file matches `" + pattern + "`", HELP);
        }
        found.sort(null);
        return found;
    }

    private static PathMatcher matcher(String glob, String pattern) throws UsageException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new UsageException("`" + pattern + "` is no pattern: " + e.getDescription(), HELP);
        }
    }

    private static int indexOr(String text, char wanted) {
        int at = text.indexOf(wanted);
        return at < 0 ? text.length() : at;
    }
}
