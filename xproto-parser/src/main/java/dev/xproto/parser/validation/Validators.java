package dev.xproto.parser.validation;

import dev.xproto.parser.diagnostics.AllCores;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.index.InheritanceIndex;
import java.util.List;

/** All rules, in one place. */
public final class Validators {
    private static final List<Validator> ALL = List.of(
            new ApplicationValidator(),
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
            new ReverseNameValidator(),
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
            new OldSpellingValidator(),
            new ContradictionValidator(),
            new PolicyCallValidator(),
            new PolicyTypeValidator(),
            new PlaceholderValidator());

    /** From how many models on checking takes so long that it is worth to share it out. */
    private static final int MANY = 300;

    private Validators() {}

    /** The rules, in the order in which they run. */
    public static List<Validator> all() {
        return ALL;
    }

    /** Runs them all: side by side where there is much to check, since none looks at what another says. */
    public static void check(Subject subject, Diagnostics out) {
        InheritanceIndex.of(subject.graph());
        AllCores.map(
                ALL,
                subject.graph().models().size() >= MANY,
                (rule, said) -> {
                    rule.check(subject, said);
                    return rule;
                },
                out);
    }
}
