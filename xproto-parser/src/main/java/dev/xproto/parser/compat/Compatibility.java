package dev.xproto.parser.compat;

import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.internal.Suppressions;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.syntax.FileNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
     * Everything in the later models that breaks who relied on the earlier ones, sorted by place in the later files. What
     * they suppress, with a reason, isn't told; a suppression that nothing needs is.
     *
     * @param before the models as they were, with their imports
     * @param after the models as they are, with theirs
     */
    public List<Diagnostic> compare(ModelGraph before, ModelGraph after) {
        Comparison comparison = new Comparison(before, after);
        Diagnostics out = new Diagnostics();
        RULES.forEach(rule -> rule.check(comparison, out));
        Diagnostics told = new Diagnostics();
        new Suppressions(written(after)).applyToChange(out.sorted()).forEach(told::report);
        return told.sorted();
    }

    /** The files of the models, as written. */
    private static List<FileNode> written(ModelGraph graph) {
        Set<SourceFile> files = new LinkedHashSet<>();
        graph.models().forEach(model -> files.add(model.span().file()));
        XprotoCompiler compiler = new XprotoCompiler();
        return files.stream().map(file -> compiler.parse(file).file()).toList();
    }
}
