package dev.xproto.processor.write;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Writes the factory of one class, beside it. */
public final class FactoryWriter {
    private final Filer filer;

    /** Writes there. */
    public FactoryWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes the factory of a class that keeps all rules. */
    public void write(AnnotatedClass step, Report report) {
        String text =
                step.annotation().isStep() ? new StepFactorySource(step).text() : new ViewFactorySource(step).text();
        // Exactly one originating element: build tools that compile in steps ask for it.
        try (Writer writer =
                filer.createSourceFile(step.qualifiedFactoryName(), step.type()).openWriter()) {
            writer.write(text);
        } catch (FilerException e) { // among the sources there is a class of that name
            taken(step, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void taken(AnnotatedClass step, Report report) {
        report.at(
                step.type(),
                StepCode.FACTORY_NAME_TAKEN,
                "another class has the name `" + step.factoryName() + "`, which the factory of `" + step.shown()
                        + "` needs",
                "rename one of the two");
    }
}
