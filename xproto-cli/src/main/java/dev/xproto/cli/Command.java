package dev.xproto.cli;

import java.util.List;

/** One of the things that {@code xproto} does. */
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

    /**
     * Does it.
     *
     * @throws UsageException it was called in a way that it can't be
     */
    ExitCode run(Arguments arguments, Console console) throws UsageException;
}
