package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;
import java.util.List;

/** All rules for one class. */
public final class ClassRules {
    private static final List<Rule> ALL = List.of(
            new MakeableRule(),
            new OneStepRule(),
            new ConstructorRule(),
            new InterfaceRule(),
            new ModelListRule(),
            new ModelRule(),
            new TypeArgumentRule(),
            new OptedOutRule(),
            new PeriodRule(),
            new TopicRule(),
            new PatternRule(),
            new TechnologyRule(),
            new HandlerRule(),
            new MisnamedHandlerRule(),
            new OverrideRule(),
            new WatchRule(),
            new WatchedLinkRule(),
            new WatchedFieldRule());

    private ClassRules() {}

    /** Reports everything that is wrong with the class. */
    public static void check(AnnotatedClass step, Report report) {
        ALL.forEach(rule -> rule.check(step, report));
    }
}
