package dev.xproto.cli;

import dev.xproto.codegen.GeneratorContext;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which of the models that are named something is made of. */
final class Selection {
    static final Option MODELS =
            Option.value("--include-models", "NAME[,NAME]", "Make output of these models only. May be given again.");
    static final Option APPS =
            Option.value("--include-apps", "NAME[,NAME]", "Make output of these applications' models only.");

    private Selection() {}

    /**
     * The settings that tell generators.
     *
     * @throws UsageException a name is no model's or application's
     */
    static Map<String, String> settings(Arguments arguments, ModelGraph graph, List<SourceFile> sources)
            throws UsageException {
        Set<String> models = new TreeSet<>();
        Set<String> apps = new TreeSet<>();
        Set<SourceFile> named = new HashSet<>(sources);
        for (Model model : graph.models()) {
            if (named.contains(model.span().file())) {
                models.add(model.name());
                apps.add(model.app());
            }
        }
        check(arguments.list(MODELS), models, "model", graph);
        check(arguments.list(APPS), apps, "application", graph);
        Map<String, String> settings = new HashMap<>();
        if (arguments.has(MODELS)) {
            settings.put(GeneratorContext.INCLUDE_MODELS, String.join(",", arguments.list(MODELS)));
        }
        if (arguments.has(APPS)) {
            settings.put(GeneratorContext.INCLUDE_APPS, String.join(",", arguments.list(APPS)));
        }
        return settings;
    }

    private static void check(List<String> wanted, Set<String> there, String what, ModelGraph graph)
            throws UsageException {
        for (String name : wanted) {
            if (there.contains(name)) {
                continue;
            }
            if (graph.find(name).isPresent()) {
                throw new UsageException(
                        "`" + name + "` isn't in the files that are named, but in an import", "name its file too");
            }
            String question = NearestNames.question(name, there);
            throw new UsageException(
                    "there is no " + what + " `" + name + "`",
                    question.isEmpty() ? "use of " + String.join(", ", there) : question);
        }
    }
}
