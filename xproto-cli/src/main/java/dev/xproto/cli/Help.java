package dev.xproto.cli;

import java.io.PrintStream;
import java.util.List;

/** Prints help, out of the table of commands. */
final class Help {
    private static final int WIDTH = 22;

    private Help() {}

    static void all(List<Command> commands, PrintStream out) {
        out.println("Usage: xproto COMMAND [OPTION...] FILE...");
        out.println();
        out.println("Checks models that are written in xproto, and makes classes, TOSCA types and more of them.");
        out.println();
        out.println("Commands:");
        commands.forEach(command -> line(command.name(), command.summary(), out));
        out.println();
        out.println("Options:");
        line("--help", "Print this; behind a command, print what the command can do.", out);
        line("--version", "Print the version.", out);
        out.println();
        out.println("Begin with:");
        out.println("  xproto init --kind work hello       a project with a model, a step and a test");
        out.println("  xproto lint hello/src/main/xproto   what is wrong with its models");
        out.println("  xproto generate --help              what can be made of them");
        out.println();
        out.println("Exit code: 0 all is well, 1 the input has errors, 2 called wrongly or not done.");
    }

    static void of(Command command, PrintStream out) {
        out.println("Usage: xproto " + command.name() + " " + command.usage());
        out.println();
        out.println(command.summary());
        if (!command.options().isEmpty()) {
            out.println();
            out.println("Options:");
            command.options().forEach(option -> line(option.usage(), option.meaning(), out));
        }
        if (!command.more().isEmpty()) {
            out.println();
            command.more().forEach(out::println);
        }
    }

    private static void line(String name, String meaning, PrintStream out) {
        if (name.length() > WIDTH) {
            out.println("  " + name);
            out.println("  " + " ".repeat(WIDTH + 2) + meaning);
        } else {
            out.println("  " + name + " ".repeat(WIDTH + 2 - name.length()) + meaning);
        }
    }
}
