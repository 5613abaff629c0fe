package dev.xproto.store.onboard;

import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.StoreInternalException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The models that every core has, and the bases that stand for behaviour only.
 *
 * @param files the models' texts
 * @param behaviourBases names of bases without fields
 */
public record CoreModels(List<ModelFile> files, Set<String> behaviourBases) {
    private static final String FOLDER = "META-INF/xproto/";
    private static final String MODELS = "core.xproto";
    private static final String BASES = "behaviour-bases.txt";

    /** Copies the collections. */
    public CoreModels {
        files = List.copyOf(files);
        behaviourBases = Set.copyOf(behaviourBases);
    }

    /** Those of the class path. */
    public static CoreModels ofClassPath() {
        ClassLoader loader = CoreModels.class.getClassLoader();
        URL models = loader.getResource(FOLDER + MODELS);
        if (models == null) {
            throw new StoreInternalException(
                    "`" + FOLDER + MODELS + "` isn't on the class path; add the module `core-models`", null);
        }
        try {
            Set<String> bases = new LinkedHashSet<>();
            for (URL url : Collections.list(loader.getResources(FOLDER + BASES))) {
                text(url)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(bases::add);
            }
            return new CoreModels(List.of(new ModelFile(MODELS, text(models))), bases);
        } catch (IOException e) {
            throw new StoreInternalException("can't read the core models: " + e.getMessage(), e);
        }
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
