package dev.xproto.wire.rows;

import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.wire.store.Problem;
import dev.xproto.wire.store.Problems;
import io.grpc.Metadata;
import io.grpc.protobuf.ProtoUtils;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Broken rules as they travel beside the status of a call, and back. */
public final class ProblemMessages {
    private static final Metadata.Key<Problems> KEY =
            Metadata.Key.of("xproto.problems-bin", ProtoUtils.metadataMarshaller(Problems.getDefaultInstance()));

    private ProblemMessages() {}

    /**
     * What to send beside the status.
     *
     * @param mostBytes problems that find no place in so many are only counted
     */
    public static Metadata of(InvalidObjectException thrown, int mostBytes) {
        Problems.Builder problems = Problems.newBuilder();
        int size = 0;
        List<FieldProblem> all = thrown.problems();
        for (FieldProblem one : all) {
            Problem problem = of(one);
            size += problem.getSerializedSize() + 4;
            if (size > mostBytes) {
                int left = all.size() - problems.getProblemsCount();
                problems.addProblems(of(new FieldProblem(
                        one.model(), "", left == 1 ? "one more problem, too long to tell" : left + " more problems")));
                break;
            }
            problems.addProblems(problem);
        }
        Metadata beside = new Metadata();
        beside.put(KEY, problems.build());
        return beside;
    }

    private static Problem of(FieldProblem problem) {
        return Problem.newBuilder()
                .setModel(problem.model())
                .setField(problem.field())
                .setMessage(problem.message())
                .setOperation(problem.operation())
                .build();
    }

    /** The problems that came beside a status; empty when none did. */
    public static Optional<InvalidObjectException> read(@Nullable Metadata beside) {
        Problems problems = beside == null ? null : beside.get(KEY);
        if (problems == null || problems.getProblemsCount() == 0) {
            return Optional.empty();
        }
        return Optional.of(new InvalidObjectException(problems.getProblemsList().stream()
                .map(one -> new FieldProblem(one.getModel(), one.getField(), one.getMessage(), one.getOperation()))
                .toList()));
    }
}
