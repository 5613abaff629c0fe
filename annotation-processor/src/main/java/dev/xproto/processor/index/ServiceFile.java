package dev.xproto.processor.index;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** A file that lists the factories of one kind for the service loader: sorted, UTF-8, lines ended by LF. */
final class ServiceFile {
    private final String service;
    private final TreeSet<String> providers = new TreeSet<>();

    ServiceFile(String service) {
        this.service = service;
    }

    void add(String provider) {
        providers.add(provider);
    }

    /** Writes it, unless it would be empty. */
    void write(Filer filer, Collection<? extends Element> origins) {
        if (providers.isEmpty()) {
            return;
        }
        try (Writer writer = new OutputStreamWriter(
                filer.createResource(
                                StandardLocation.CLASS_OUTPUT,
                                "",
                                "META-INF/services/" + service,
                                origins.toArray(Element[]::new))
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
