package dev.xproto.processor;

import dev.xproto.processor.index.StepIndex;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * What both processors have in common: they claim no annotation, so that others see them too, and no exception of theirs
 * reaches the compiler.
 */
abstract class GuardedProcessor extends AbstractProcessor {
    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new LinkedHashSet<>();
        for (StepAnnotation annotation : StepAnnotation.values()) {
            names.add(annotation.annotationName());
        }
        return names;
    }

    @Override
    public final Set<String> getSupportedOptions() {
        return Set.of(Report.SUPPRESS, StepIndex.CONFIG);
    }

    @Override
    public final synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Report report =
                new Report(environment.getMessager(), environment.getOptions().get(Report.SUPPRESS));
        start(Compilation.of(environment), report);
    }

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            work(round);
        } catch (RuntimeException | LinkageError e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, ourFault(e));
        }
        return false;
    }

    /** Called once, before the first round. */
    abstract void start(Compilation compilation, Report report);

    /** Called for every round, the last one too. */
    abstract void work(RoundEnvironment round);

    private static String ourFault(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return "[" + StepCode.INTERNAL.id() + "] the checks of steps failed, which is our fault and not yours: " + e
                + "\n  help: report it with what follows, or compile with -proc:none to go on without checks\n"
                + trace;
    }
}
