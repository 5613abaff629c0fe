package dev.xproto.runtime.lifecycle;

import dev.xproto.sync.spi.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The synchronizer can't start, for reasons that somebody can put right. It has let go of everything. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** With at least one error. */
    public StartException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    static StartException of(StartCode code, String source, String message, String help) {
        return new StartException(List.of(new Finding(code.id(), true, source, 0, 0, message, help)));
    }

    /** At least one of them is an error. */
    public List<Finding> findings() {
        return findings;
    }
}
