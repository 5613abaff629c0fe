package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.AllCores;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import java.util.ArrayList;
import java.util.List;

/** All rules, in one place. */
public final class Validators {
    /** Rules that look at the whole graph at once. */
    private static final List<Validator> WHOLE = List.of(
            new ApplicationValidator(),
            new ReverseNameValidator(),
            new OldSpellingValidator(),
            new PolicyCallValidator(),
            new PolicyTypeValidator());

    /** Rules that look at each model on its own, whatever they ask the graph about it. */
    private static final List<Validator> EACH = List.of(
            new CaseTwinsValidator(),
            new ReservedNameValidator(),
            new ModelNameValidator(),
            new MemberNameValidator(),
            new ConcreteBasesValidator(),
            new InheritedNameValidator(),
            new NumberSpaceValidator(),
            new DuplicateNumberValidator(),
            new DuplicateNameValidator(),
            new EmptyMessageValidator(),
            new ReverseNumberValidator(),
            new MissingReverseValidator(),
            new ThroughValidator(),
            new TypeOptionValidator(),
            new ModifierValidator(),
            new ContentTypeValidator(),
            new LimitsValidator(),
            new UsualLengthValidator(),
            new TextLengthValidator(),
            new TruthDefaultValidator(),
            new ChoicesValidator(),
            new DefaultTypeValidator(),
            new DefaultChoiceValidator(),
            new DefaultRangeValidator(),
            new DefaultFunctionValidator(),
            new NamedMemberValidator(),
            new OwnerClassValidator(),
            new ContradictionValidator(),
            new PlaceholderValidator());

    /** From how many models on checking takes so long that it is worth to share it out. */
    private static final int MANY = 300;

    /**
     * For how many models one rule follows the other: few enough that they stay in a processor's cache meanwhile. To walk
     * a large graph once for every rule costs several times as much.
     */
    private static final int AT_A_TIME = 100;

    private Validators() {}

    /** Rules that check one subject. */
    private record Piece(List<Validator> rules, Subject subject) {}

    /** Runs them all: side by side where there is much to check, since none looks at what another says. */
    public static void check(Subject subject, Diagnostics out) {
        InheritanceIndex.of(subject.graph());
        List<Model> models = subject.models();
        List<Piece> pieces = new ArrayList<>();
        WHOLE.forEach(rule -> pieces.add(new Piece(List.of(rule), subject)));
        for (int from = 0; from < models.size(); from += AT_A_TIME) {
            int to = Math.min(models.size(), from + AT_A_TIME);
            pieces.add(new Piece(EACH, subject.only(models.subList(from, to))));
        }
        AllCores.map(
                pieces,
                models.size() >= MANY,
                (piece, said) -> {
                    piece.rules().forEach(rule -> rule.check(piece.subject(), said));
                    return piece;
                },
                out);
    }
}
