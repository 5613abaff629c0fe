package dev.xproto.processor;

import dev.xproto.processor.index.StepIndex;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.report.Report;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Checks what steps have to do with each other, and writes the list of all factories. It needs all steps of a compilation
 * at once; build tools that compile in steps call that aggregating.
 */
public final class StepIndexProcessor extends GuardedProcessor {
    private @Nullable StepIndex index;

    /** For the compiler. */
    public StepIndexProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = super.getSupportedAnnotationTypes();
        names.add(ApiNames.XPROTO_MODEL);
        return names;
    }

    @Override
    void start(Compilation compilation, Report report) {
        index = new StepIndex(compilation, report, processingEnv.getOptions().get(StepIndex.CONFIG));
    }

    @Override
    void work(RoundEnvironment environment) {
        StepIndex now = index;
        if (now == null) {
            return;
        }
        if (environment.processingOver()) {
            now.finish(processingEnv.getFiler(), environment.errorRaised());
        } else {
            now.collect(environment);
        }
    }
}
