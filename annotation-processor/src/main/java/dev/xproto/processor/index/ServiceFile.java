package dev.xproto.processor.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** A file that lists the factories of one kind for the service loader: sorted, UTF-8, lines ended by LF. */
final class ServiceFile {
    private final String path;
    private final NavigableSet<String> providers = new TreeSet<>();

    ServiceFile(String service) {
        this.path = "META-INF/services/" + service;
    }

    void add(String provider) {
        providers.add(provider);
    }

    /**
     * Keeps what the file lists already: providers that somebody wrote by hand, and, where only changed classes are
     * compiled, those of the unchanged ones.
     *
     * @param exists whether there still is a class of that name
     */
    void keep(Filer filer, Predicate<String> exists) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream(),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty() && exists.test(line))
                    .forEach(providers::add);
        } catch (IOException e) {
            // There is none yet. One that can't be read can't be written either, and that is told.
            return;
        }
    }

    /** Writes it, unless it would be empty. */
    void write(Filer filer, Collection<? extends Element> origins) {
        if (providers.isEmpty()) {
            return;
        }
        Element[] elements = origins.toArray(Element[]::new);
        try (Writer writer = new OutputStreamWriter(
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, elements)
                        .openOutputStream(),
                StandardCharsets.UTF_8)) {
            for (String provider : providers) {
                writer.write(provider + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
