package dev.xproto.server.config;

import java.util.List;

/** The configuration is wrong. Names everything that is wrong with it. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** With at least one problem. */
    public ConfigException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each with its place, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
