package dev.xproto.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import dev.xproto.parser.syntax.FieldNode;
import dev.xproto.parser.syntax.LinkNode;
import dev.xproto.parser.syntax.MemberNode;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.OptionNode;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Faults in three statements make three diagnostics. */
class FaultTriplesTest {
    private static final int CASES = 2000;
    private static final long SEED = 20261121;

    /** Replaces a part of the text. */
    private record Edit(int start, int end, String with) {}

    private final List<String> failures = new ArrayList<>();

    @Test
    void tellsOfEachOfThreeFaults() {
        Corpus.assume();
        SplittableRandom random = new SplittableRandom(SEED);
        List<List<SourceSpan>> files = new ArrayList<>();
        for (Corpus.Entry entry : Corpus.manifest()) {
            ParseResult read = new XprotoCompiler().parse(Corpus.xproto(entry.file()));
            List<SourceSpan> statements = statements(read);
            if (read.diagnostics().isEmpty() && statements.size() >= 6) {
                files.add(statements);
            }
        }

        int tried = 0;
        while (tried < CASES) {
            List<SourceSpan> statements = files.get(random.nextInt(files.size()));
            List<Edit> edits = edits(statements, random);
            if (edits.size() == 3) {
                tried++;
                check(tried, statements.get(0).file(), edits);
            }
        }

        System.out.println(CASES - failures.size() + " of " + CASES + " triples of faults gave three diagnostics");
        failures.forEach(System.out::println);
        assertThat(failures).hasSizeLessThanOrEqualTo(CASES / 100);
    }

    private static List<SourceSpan> statements(ParseResult read) {
        List<SourceSpan> spans = new ArrayList<>();
        for (StatementNode statement : read.file().statements()) {
            if (statement instanceof MessageNode message) {
                addAll(message, spans);
            } else if (statement instanceof OptionNode || statement instanceof PolicyNode) {
                spans.add(statement.span());
            }
        }
        return spans;
    }

    private static void addAll(MessageNode message, List<SourceSpan> spans) {
        SourceSpan whole = message.span();
        int head = whole.text().indexOf('{') + 1;
        spans.add(whole.file().span(whole.start(), whole.start() + head));
        for (MemberNode member : message.members()) {
            if (member instanceof FieldNode || member instanceof LinkNode || member instanceof OptionNode) {
                spans.add(member.span());
            }
        }
    }

    private static List<Edit> edits(List<SourceSpan> statements, SplittableRandom random) {
        List<SourceSpan> rest = new ArrayList<>(statements);
        List<Edit> edits = new ArrayList<>();
        while (edits.size() < 3 && !rest.isEmpty()) {
            SourceSpan statement = rest.remove(random.nextInt(rest.size()));
            fault(statement, random).ifPresent(edits::add);
        }
        edits.sort(Comparator.comparingInt(Edit::start).reversed());
        return edits;
    }

    private void check(int number, SourceFile file, List<Edit> edits) {
        String text = file.text();
        for (Edit edit : edits) {
            text = text.substring(0, edit.start()) + edit.with() + text.substring(edit.end());
        }
        List<Diagnostic> said =
                new XprotoCompiler().parse(SourceFile.of(file.name(), text)).diagnostics();
        if (said.stream().filter(Diagnostic::isError).count() != 3) {
            failures.add("case " + number + " in " + file + ": " + edits + " gave "
                    + said.stream()
                            .map(one -> one.place().map(SourceSpan::toString).orElse("") + " " + one.message())
                            .toList());
        }
    }

    /** A slip of the kind that people make, somewhere in the statement; empty when it has no room for that kind. */
    private static Optional<Edit> fault(SourceSpan statement, SplittableRandom random) {
        String text = statement.text();
        boolean option = text.startsWith("option");
        return switch (random.nextInt(9)) {
            case 0 -> option ? Optional.empty() : replaced(statement, ";", "");
            case 1 -> replaced(statement, " = ", " ");
            case 2 -> replaced(statement, "[", "");
            case 3 -> replaced(statement, "]", "");
            case 4 -> replaced(statement, " = ", " = @ ");
            case 5 -> text.startsWith("required ") ? replaced(statement, "required", "requird") : Optional.empty();
            case 6 -> text.startsWith("message ") ? replaced(statement, "message", "mesage") : Optional.empty();
            case 7 -> text.startsWith("policy ") ? replaced(statement, " = ", " = = ") : Optional.empty();
            default -> replaced(statement, "->", ">");
        };
    }

    private static Optional<Edit> replaced(SourceSpan statement, String what, String with) {
        int at = statement.text().indexOf(what);
        // What stands in a text or a comment is no fault there.
        boolean quoted = at >= 0 && statement.text().substring(0, at).matches("(?s).*(\"|//|/\\*).*");
        int start = statement.start() + at;
        return at < 0 || quoted ? Optional.empty() : Optional.of(new Edit(start, start + what.length(), with));
    }
}
