package dev.xproto.cli;

import dev.xproto.codegen.imports.ModelFolder;
import dev.xproto.codegen.output.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Finds the model files that somebody means. */
final class InputFiles {
    private InputFiles() {}

    /**
     * The files that the words name: a word is a file, or a folder of model files.
     *
     * @param folder what relative paths are relative to
     * @throws UsageException there is no word, or one names nothing
     */
    static List<String> of(List<String> words, Path folder) throws UsageException {
        if (words.isEmpty()) {
            throw new UsageException("no files are named", "name model files, or folders of them");
        }
        LinkedHashSet<String> files = new LinkedHashSet<>();
        for (String word : words) {
            files.addAll(files(word, folder));
        }
        return new ArrayList<>(files);
    }

    private static List<String> files(String word, Path folder) throws UsageException {
        Path path = folder.resolve(word);
        if (!Files.exists(path)) {
            boolean pattern = word.contains("*") || word.contains("?");
            throw new UsageException(
                    pattern ? "no file matches `" + word + "`" : "there is no file `" + word + "`",
                    "name model files, or folders of them");
        }
        if (!Files.isDirectory(path)) {
            return List.of(word);
        }
        try {
            String prefix = word.endsWith("/") ? word : word + "/";
            List<String> found = ModelFolder.files(path).stream()
                    .map(file -> prefix + ModelFolder.relative(path, file))
                    .toList();
            if (found.isEmpty()) {
                throw new UsageException("no model files are in `" + word + "`", "name a folder with `.xproto` files");
            }
            return found;
        } catch (IOException e) {
            throw new UsageException("can't read the folder `" + word + "`: " + Reasons.of(e), "");
        }
    }
}
