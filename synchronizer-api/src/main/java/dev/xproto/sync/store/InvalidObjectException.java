package dev.xproto.sync.store;

import java.util.List;
import java.util.stream.Collectors;

/** Objects break rules of their models. Names every broken rule. */
public final class InvalidObjectException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    /** Of one or more problems. */
    public InvalidObjectException(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; ")), null);
        this.problems = List.copyOf(problems);
    }

    /** One or more. */
    public List<FieldProblem> problems() {
        return problems;
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.INVALID;
    }

    /**
     * One broken rule.
     *
     * @param model the object's model
     * @param field the field in xproto spelling; empty when the rule is about the whole object
     * @param message what is wrong, in words for people
     * @param operation which operation of the batch it is about, from 0; -1 when that isn't known
     */
    public record FieldProblem(String model, String field, String message, int operation) {
        /** A broken rule, of whatever operation. */
        public FieldProblem(String model, String field, String message) {
            this(model, field, message, -1);
        }

        /** The same, said of that operation of the batch. */
        public FieldProblem in(int index) {
            return new FieldProblem(model, field, message, index);
        }

        @Override
        public String toString() {
            return field.isEmpty() ? model + ": " + message : model + "." + field + ": " + message;
        }
    }
}
