package dev.xproto.cli;

import dev.xproto.parser.diagnostics.NearestNames;
import java.util.List;

/** Prints what makes a shell complete the command's words. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "Print a script that makes a shell complete what is typed.";
    }

    @Override
    public String usage() {
        return String.join("|", SHELLS);
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public boolean takesFiles() {
        return false;
    }

    @Override
    public List<String> more() {
        return List.of(
                "Examples; the second and the third are lines for ~/.bashrc and ~/.zshrc:",
                "  xproto completion bash > xproto.bash",
                "  source <(xproto completion bash)",
                "  source <(xproto completion zsh)");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.rest().size() != 1) {
            throw new UsageException("one shell has to be named", "write `xproto completion " + usage() + "`");
        }
        String shell = arguments.rest().get(0);
        if (!SHELLS.contains(shell)) {
            String question = NearestNames.question(shell, SHELLS);
            throw new UsageException(
                    "there is no completion for `" + shell + "`",
                    question.isEmpty() ? "use one of " + String.join(", ", SHELLS) : question);
        }
        console.out().print(CompletionScript.of(Commands.ALL, shell.equals("zsh")));
        return ExitCode.FINE;
    }
}
