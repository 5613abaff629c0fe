package dev.xproto.cli;

import java.util.ArrayList;
import java.util.List;

/** Writes the completion script out of the table of commands; zsh runs the one of bash. */
final class CompletionScript {
    private final StringBuilder script = new StringBuilder();

    private CompletionScript() {}

    static String of(List<Command> commands, boolean zsh) {
        CompletionScript script = new CompletionScript();
        script.line("# Completion of `xproto`; made by `xproto completion`.");
        if (zsh) {
            script.line("autoload -U +X bashcompinit && bashcompinit");
        }
        script.function(commands);
        script.line("complete -o bashdefault -o default -F _xproto xproto");
        return script.script.toString();
    }

    private void line(String text) {
        script.append(text).append('\n');
    }

    private void function(List<Command> commands) {
        List<String> names = new ArrayList<>();
        commands.forEach(command -> names.add(command.name()));
        line("_xproto() {");
        line("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}");
        line("  COMPREPLY=()");
        line("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
        line("    COMPREPLY=($(compgen -W '" + String.join(" ", names) + " help --help --version' -- \"$word\"))");
        line("    return");
        line("  fi");
        line("  case $command in");
        line("    help) COMPREPLY=($(compgen -W '" + String.join(" ", names) + "' -- \"$word\")) ;;");
        commands.forEach(this::command);
        line("  esac");
        line("}");
    }

    private void command(Command command) {
        line("    " + command.name() + ")");
        line("      case $before in");
        for (Option option : command.options()) {
            List<String> choices = command.choices(option);
            if (!choices.isEmpty()) {
                line("        " + option.name() + ") COMPREPLY=($(compgen -W '" + String.join(" ", choices)
                        + "' -- \"$word\")); return ;;");
            } else if (option.value() != null) {
                line("        " + option.name() + ") return ;;");
            }
        }
        line("      esac");
        List<String> offered = new ArrayList<>();
        command.options().forEach(option -> offered.add(option.name()));
        offered.add("--help");
        String words = command.takesFiles() ? "" : command.usage().replace('|', ' ') + " ";
        line("      case $word in");
        line("        -*) COMPREPLY=($(compgen -W '" + String.join(" ", offered) + "' -- \"$word\")) ;;");
        if (!words.isEmpty() && command.options().isEmpty()) {
            line("        *) COMPREPLY=($(compgen -W '" + words.strip() + "' -- \"$word\")) ;;");
        }
        line("      esac ;;");
    }
}
