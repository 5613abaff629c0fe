package dev.xproto.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What users of {@code xosgenx} typed. That tool had no commands, and its targets were files of templates. Where the same
 * can be had here it is accepted, with a word on how it is spelt now; where not, the answer says what to do instead.
 */
final class OldSpelling {
    /** Options that are gone, and what to do instead. */
    private static final Map<String, String> GONE = Map.of(
            "--rev", "write models in xproto; `.proto` files are made of them with `--target proto`",
            "--attic", "leave it out: generated classes are extended in code of your own, with `@ConvenienceWrapper`",
            "--kvpairs", "write `--set NAME=VALUE` for each pair",
            "--write-to-file", "leave it out: each target names its files itself",
            "--dest-file", "leave it out: each target names its files itself; `--output` says below which folder",
            "--dest-extension", "leave it out: each target names its files itself",
            "--checkers", "leave it out: steps are checked by the annotation processor while they are compiled",
            "--verbosity", "leave it out: everything there is to say is always said");

    /** What the targets are called now whose name has changed. */
    private static final Map<String, String> TARGETS = Map.of(
            "protoapi", "proto",
            "dot", "graphviz",
            "swagger", "openapi",
            "tosca_keys", "tosca-keys",
            "django", "java",
            "django-split", "java",
            "mock_classes", "java");

    private static final String TEMPLATE = ".xtarget";

    private OldSpelling() {}

    /** What to do instead of that option; empty when there never was one. */
    static String insteadOf(String option) {
        return GONE.getOrDefault(option, "");
    }

    /** The target of today that an old name, or a path of a template, means; any other name as it is. */
    static String target(String typed) {
        if (!typed.endsWith(TEMPLATE)) {
            return TARGETS.getOrDefault(typed, typed);
        }
        String name = typed.substring(typed.lastIndexOf('/') + 1, typed.length() - TEMPLATE.length());
        return TARGETS.getOrDefault(name, name);
    }

    /**
     * The words with the command that they mean in front.
     *
     * @param words the first is an option
     * @throws UsageException they mean none
     */
    static List<String> withCommand(List<String> words) throws UsageException {
        List<String> all = new ArrayList<>();
        if (words.contains("--lint")) {
            all.add("lint");
            for (String word : words) {
                if (!word.equals("--lint")) {
                    all.add(word);
                }
            }
            return all;
        }
        for (String word : words) {
            if (word.equals("--target") || word.startsWith("--target=")) {
                all.add("generate");
                all.addAll(words);
                return all;
            }
        }
        String first = words.get(0);
        String instead = insteadOf(first);
        throw new UsageException(
                "`" + first + "` stands where a command is expected",
                instead.isEmpty() ? "write `xproto COMMAND " + first + " ...`" : instead);
    }
}
