package dev.xproto.parser.compat;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.ModelGraph;
import java.util.List;

/** Compares two versions of models. Has no state; safe for use by many threads. */
public final class Compatibility {
    private static final List<CompatibilityRule> RULES = List.of(
            new ModelRemovedRule(),
            new ApplicationRule(),
            new AbstractnessRule(),
            new BaseRemovedRule(),
            new MemberRemovedRule(),
            new MemberMovedRule(),
            new MemberKindRule(),
            new RenumberedRule(),
            new ReverseNumberRule(),
            new FieldTypeRule(),
            new NarrowedRule(),
            new RequiredRule(),
            new ChoiceRemovedRule(),
            new LinkKindRule(),
            new LinkPeerRule(),
            new ThroughRule(),
            new ReverseNameRule(),
            new KeysRule(),
            new UniquenessRule(),
            new PolicyRule());

    /** Made anew wherever it is needed. */
    public Compatibility() {}

    /**
     * Everything in the later models that breaks who relied on the earlier ones, sorted by place in the later files.
     *
     * @param before the models as they were, with their imports
     * @param after the models as they are, with theirs
     */
    public List<Diagnostic> compare(ModelGraph before, ModelGraph after) {
        Comparison comparison = new Comparison(before, after);
        Diagnostics out = new Diagnostics();
        RULES.forEach(rule -> rule.check(comparison, out));
        return out.sorted();
    }
}
