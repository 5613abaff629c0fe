package dev.xproto.sync.spi;

import java.util.List;
import java.util.stream.Collectors;

/** Models or a recipe were refused; nothing of them was applied. Names everything that is wrong with them. */
public final class RejectedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** With at least one error. */
    public RejectedInputException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** At least one of them is an error. */
    public List<Finding> findings() {
        return findings;
    }
}
