package dev.xproto.cli;

import java.io.PrintStream;
import java.util.List;

/** Prints help, out of the table of commands. */
final class Help {
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
        out.println("Exit code: 0 all is well, 1 the input has errors, 2 called wrongly or not done.");
    }

    static void of(Command command, PrintStream out) {
        out.println("Usage: xproto " + command.name() + " " + command.usage());
        out.println();
        out.println(command.summary());
        out.println();
        out.println("Options:");
        command.options().forEach(option -> line(option.usage(), option.meaning(), out));
        if (!command.more().isEmpty()) {
            out.println();
            command.more().forEach(out::println);
        }
    }

    private static void line(String name, String meaning, PrintStream out) {
        String indent = "  ";
        String padded = name + " ".repeat(Math.max(2, 22 - name.length()));
        out.println(indent + padded + meaning);
    }
}
