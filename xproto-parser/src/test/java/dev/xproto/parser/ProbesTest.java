package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.PolicyNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small inputs, each about one question. */
class ProbesTest {
    private static List<Map<String, Object>> probes() {
        return Corpus.text("corpus/probes.jsonl").lines().map(Json::object).toList();
    }

    private static ParseResult parse(Map<String, Object> probe) {
        return new XprotoCompiler().parse(SourceFile.of("probe.xproto", String.valueOf(probe.get("input"))));
    }

    @Test
    void givesTheVerdictOfTheOriginalButForTheDifferencesThatAreWrittenDown() {
        Corpus.assume();
        Map<String, String> differences = new TreeMap<>();
        for (Map<String, Object> probe : probes()) {
            boolean accepted = parse(probe).accepted();
            if (!Boolean.valueOf(accepted).equals(probe.get("accepted"))) {
                differences.put(shown(String.valueOf(probe.get("input"))), accepted ? "accepted" : "refused");
            }
        }

        assertThat(differences).isEqualTo(Differences.ofProbes());
    }

    private static String shown(String input) {
        return input.replace("\n", "\\n").replace("\r", "\\r");
    }

    @Test
    void readsPoliciesAsTheOriginalDidButForTheReachOfQuantifiers() {
        Corpus.assume();
        int compared = 0;
        for (Map<String, Object> probe : probes()) {
            ParseResult read = parse(probe);
            if (probe.get("policy_ast") instanceof List<?> expected && read.accepted()) {
                List<Object> trees = new ArrayList<>();
                read.file().statements().stream()
                        .filter(PolicyNode.class::isInstance)
                        .map(PolicyNode.class::cast)
                        .forEach(policy -> trees.add(NarrowReading.of(policy.body())));
                assertThat(trees).as(String.valueOf(probe.get("input"))).isEqualTo(expected);
                compared++;
            }
        }

        assertThat(compared).isEqualTo(40);
    }
}
