package dev.xproto.processor;

import dev.xproto.processor.body.Bodies;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.Round;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.rule.ClassRules;
import dev.xproto.processor.rule.MissingClasses;
import dev.xproto.processor.write.FactoryWriter;
import javax.annotation.processing.RoundEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Checks every annotated class by itself and writes its factory. What it says and writes of a class depends on that class
 * and on what it names, and on nothing else; build tools that compile in steps call that isolating.
 */
public final class StepProcessor extends GuardedProcessor {
    private @Nullable Work work;

    /** For the compiler. */
    public StepProcessor() {}

    private record Work(Round round, Report report, FactoryWriter writer, Bodies bodies) {}

    @Override
    void start(Compilation compilation, Report report) {
        work = new Work(
                new Round(compilation),
                report,
                new FactoryWriter(processingEnv.getFiler()),
                Bodies.of(processingEnv, report));
    }

    @Override
    void work(RoundEnvironment environment) {
        Work now = work;
        if (now == null) {
            return;
        }
        if (environment.processingOver()) {
            MissingClasses.tell(now.round().incomplete(), now.report());
            return;
        }
        for (AnnotatedClass step : now.round().next(environment)) {
            now.report().takeErrors();
            ClassRules.check(step, now.report());
            now.bodies().watch(step);
            if (!now.report().takeErrors()) {
                now.writer().write(step, now.report());
            }
        }
    }
}
