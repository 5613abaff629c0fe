package dev.xproto.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor that looks at nothing and writes given files: what javac itself asks of anybody who writes them, for a file
 * that is written makes it begin anew with all classes.
 */
final class CopyingProcessor extends AbstractProcessor {
    private final Map<String, String> texts;
    private boolean done;

    /**
     * Writes those.
     *
     * @param texts sources by the names of their classes; may be none
     */
    CopyingProcessor(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            texts.forEach(this::write);
        }
        return false;
    }

    private void write(String name, String text) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
