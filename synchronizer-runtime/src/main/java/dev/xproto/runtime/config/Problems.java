package dev.xproto.runtime.config;

import dev.xproto.sync.spi.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one file. Not safe for use by several threads. */
final class Problems {
    private final String source;
    private final List<Finding> findings = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    void error(ConfigCode code, Node place, String message, String help) {
        at(code, true, place.getStartMark(), message, help);
    }

    void warning(ConfigCode code, Node place, String message, String help) {
        at(code, false, place.getStartMark(), message, help);
    }

    void at(ConfigCode code, boolean error, Mark place, String message, String help) {
        findings.add(new Finding(code.id(), error, source, place.getLine() + 1, place.getColumn() + 1, message, help));
    }

    void whole(ConfigCode code, String message, String help) {
        findings.add(new Finding(code.id(), true, source, 0, 0, message, help));
    }

    /** By place. */
    List<Finding> sorted() {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
                .toList();
    }
}
