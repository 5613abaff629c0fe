package dev.xproto.cli;

import dev.xproto.codegen.GenerationRequest;
import dev.xproto.codegen.GenerationResult;
import dev.xproto.codegen.GenerationRun;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.Generators;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets that there are, those of jars on the class path too. */
final class Targets {
    private final Generators generators = Generators.load(Targets.class.getClassLoader());

    /** Their names, sorted. */
    List<String> names() {
        return List.copyOf(generators.names());
    }

    /**
     * Those names as they are spelt today. Unknown ones are told before anything is read: the slip is in what was typed.
     *
     * @param selective whether output of some models only is wanted
     * @throws UsageException there is no such target, or one can't be made of some models only
     */
    List<String> checked(List<String> typed, boolean selective) throws UsageException {
        Diagnostics diagnostics = new Diagnostics();
        generators.faults().forEach(diagnostics::report);
        List<String> targets = new ArrayList<>();
        for (String name : typed) {
            String target = OldSpelling.target(name);
            Optional<Generator> found = generators.find(target, diagnostics);
            if (selective && found.isPresent() && found.get().describesTheWhole()) {
                throw new UsageException(
                        "`" + target + "` describes all models at once, so it can't be made of some of them",
                        "leave " + Selection.MODELS.name() + " and " + Selection.APPS.name() + " out for it");
            }
            targets.add(target);
        }
        List<String> messages = new ArrayList<>();
        String help = "";
        for (Diagnostic fault : diagnostics.sorted()) {
            messages.add(fault.message());
            help = help.isEmpty() ? fault.help() : help;
        }
        if (!messages.isEmpty()) {
            throw new UsageException(
                    String.join("; ", messages),
                    (help.isEmpty() ? "" : help + "; ") + "the targets are " + String.join(", ", names()));
        }
        return targets;
    }

    /** Makes them. */
    GenerationResult make(
            ModelGraph graph, Compilation compilation, List<String> targets, Map<String, String> settings) {
        return new GenerationRun(generators)
                .run(new GenerationRequest(
                        graph,
                        new HashSet<>(compilation.sources()),
                        compilation.imports().classes(),
                        targets,
                        settings));
    }
}
