package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.syntax.FieldNode;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.syntax.LinkNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that real people wrote. */
class CorpusTest {
    @BeforeEach
    void assumeCorpus() {
        Corpus.assume();
    }

    @Test
    void compilesTheCoreWithoutAWord() {
        CompileResult result = new XprotoCompiler()
                .compile(new CompileRequest(
                        List.of(Corpus.xproto("olt-service__volt.xproto")),
                        List.of(Corpus.xproto("xos__core.xproto")),
                        Corpus.BEHAVIOUR,
                        false));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.graph().orElseThrow().models()).hasSize(45);
        assertThat(result.graph().orElseThrow().policies()).hasSize(13);
    }

    @Test
    void givesEveryFileTheVerdictOfTheOriginalButForTheDifferencesThatAreWrittenDown() {
        Map<String, String> differences = new TreeMap<>();
        for (Corpus.Entry entry : Corpus.manifest()) {
            boolean accepted =
                    new XprotoCompiler().parse(Corpus.xproto(entry.file())).accepted();
            if (accepted != entry.accepted()) {
                differences.put(entry.file(), accepted ? "accepted" : "refused");
            }
        }

        assertThat(differences).isEqualTo(Differences.ofFiles());
    }

    @Test
    void countsWhatTheOriginalCounts() {
        Map<String, List<Integer>> counted = new TreeMap<>();
        Map<String, List<Integer>> expected = new TreeMap<>();
        for (Corpus.Entry entry : Corpus.manifest()) {
            ParseResult read = new XprotoCompiler().parse(Corpus.xproto(entry.file()));
            if (entry.accepted() && read.accepted()) {
                counted.put(entry.file(), counts(read.file()));
                expected.put(entry.file(), entry.counts());
            }
        }

        assertThat(counted).hasSizeGreaterThan(170);
        counted.entrySet().removeIf(entry -> entry.getValue().equals(expected.remove(entry.getKey())));
        assertThat(counted).isEmpty();
    }

    private static List<Integer> counts(FileNode file) {
        int[] counts = new int[5];
        for (StatementNode statement : file.statements()) {
            if (statement instanceof OptionNode) {
                counts[0]++;
            } else if (statement instanceof PolicyNode) {
                counts[1]++;
            } else if (statement instanceof MessageNode message) {
                count(message, counts);
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private static void count(MessageNode message, int[] counts) {
        counts[2]++;
        for (MemberNode member : message.members()) {
            if (member instanceof FieldNode) {
                counts[3]++;
            } else if (member instanceof LinkNode) {
                counts[4]++;
            } else if (member instanceof MessageNode nested) {
                count(nested, counts);
            }
        }
    }

    @Test
    void refusesRepeatedAndIllegalNumbersInTheFilesThatAreNamed() {
        List<String> refused = new ArrayList<>();
        for (Corpus.Entry entry : Corpus.manifest()) {
            boolean core = entry.file().startsWith("xos__core");
            CompileResult result = new XprotoCompiler()
                    .compile(new CompileRequest(
                            List.of(Corpus.xproto(entry.file())),
                            core ? List.of() : List.of(Corpus.xproto("xos__core.xproto")),
                            Corpus.BEHAVIOUR,
                            false));
            boolean numbers = result.diagnostics().stream()
                    .filter(one -> one.isError())
                    .anyMatch(one -> Set.of("XP0404", "XP0405", "XP0305", "XP0304")
                            .contains(one.code().id()));
            if (numbers) {
                refused.add(entry.file());
            }
        }

        assertThat(refused).containsExactlyInAnyOrderElementsOf(Differences.refusedForNumbers());
    }
}
