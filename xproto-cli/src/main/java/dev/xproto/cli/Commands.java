package dev.xproto.cli;

import dev.xproto.parser.diagnostics.NearestNames;
import java.util.ArrayList;
import java.util.List;

/** The one list of commands: what is run, helped with, completed and documented. */
final class Commands {
    /** All of them, in the order of help. */
    static final List<Command> ALL = List.of(
            new LintCommand(),
            new GenerateCommand(),
            new FormatCommand(),
            new CheckCompatCommand(),
            new GraphCommand(),
            new InitCommand(),
            new CompletionCommand());

    private Commands() {}

    /** Their names, in the same order. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Command command : ALL) {
            names.add(command.name());
        }
        return names;
    }

    /**
     * The command of that name.
     *
     * @throws UsageException there is none
     */
    static Command find(String name) throws UsageException {
        for (Command command : ALL) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        String question = NearestNames.question(name, names());
        throw new UsageException(
                "unknown command `" + name + "`",
                question.isEmpty() ? "use one of " + String.join(", ", names()) : question);
    }
}
