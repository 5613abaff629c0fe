package dev.xproto.cli;

import java.util.List;

/** One of the things that {@code xproto} does. What it says of itself is what help and completion are made of. */
interface Command {
    /** As it is typed. */
    String name();

    /** What it does, in one sentence. */
    String summary();

    /** How it is called, behind its name. */
    String usage();

    /** Its options, in the order of their importance. */
    List<Option> options();

    /** Lines of help behind the options: an example says more than a rule. */
    List<String> more();

    /** The values of one of its options that completion offers. */
    default List<String> choices(Option option) {
        return option.choices();
    }

    /** Whether what follows its options is files or folders, which completion offers then. */
    default boolean takesFiles() {
        return true;
    }

    /**
     * Does it.
     *
     * @throws UsageException it was called in a way that it can't be
     */
    ExitCode run(Arguments arguments, Console console) throws UsageException;
}
