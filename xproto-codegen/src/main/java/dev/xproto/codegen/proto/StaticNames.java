package dev.xproto.codegen.proto;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a file of {@link StaticProtos} takes, read from its text: they are needed for every check, and protobuf's
 * library isn't.
 *
 * @param messages the messages that stand by themselves
 * @param options the options that it adds
 */
record StaticNames(List<String> messages, List<String> options) {
    private static final String MESSAGE = "message ";

    /** Copies the lists. */
    StaticNames {
        messages = List.copyOf(messages);
        options = List.copyOf(options);
    }

    /** Those of the file. Its messages and extensions begin at the margin. */
    static StaticNames of(String file) {
        List<String> messages = new ArrayList<>();
        List<String> options = new ArrayList<>();
        boolean inExtension = false;
        for (String line : StaticProtos.text(file).split("\n", -1)) {
            if (line.startsWith(MESSAGE)) {
                messages.add(line.substring(MESSAGE.length(), line.indexOf(' ', MESSAGE.length())));
            }
            boolean isField = inExtension && line.endsWith(";");
            if (isField) {
                String[] words = line.strip().split(" ", -1);
                options.add(words[1]);
            }
            inExtension = line.startsWith("extend ") || (inExtension && !line.startsWith("}"));
        }
        return new StaticNames(messages, options);
    }
}
