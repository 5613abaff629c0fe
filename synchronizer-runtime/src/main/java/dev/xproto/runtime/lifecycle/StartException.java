package dev.xproto.runtime.lifecycle;

import dev.xproto.sync.spi.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** The synchronizer can't start, for reasons that somebody can put right. It has let go of everything. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final boolean modelsRefused;

    /** With at least one error. */
    public StartException(List<Finding> findings) {
        this(findings, false);
    }

    private StartException(List<Finding> findings, boolean modelsRefused) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
        this.modelsRefused = modelsRefused;
    }

    /** The core refuses the models; nothing of them was loaded. */
    static StartException modelsRefused(List<Finding> findings) {
        return new StartException(findings, true);
    }

    /** Whether it is the core that refuses, and the models that are wrong. */
    public boolean isModelsRefused() {
        return modelsRefused;
    }

    static StartException of(StartCode code, String source, String message, String help) {
        return new StartException(List.of(new Finding(code.id(), true, source, 0, 0, message, help)));
    }

    /** At least one of them is an error. */
    public List<Finding> findings() {
        return findings;
    }
}
