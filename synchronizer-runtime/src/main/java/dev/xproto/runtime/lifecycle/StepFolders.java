package dev.xproto.runtime.lifecycle;

import dev.xproto.runtime.config.ConfigCode;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.Settings;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Takes steps out of the folders that the configuration names: each folder's jars and classes get a class loader of their own,
 * below the class path's. For a kind of step whose folder has no code, the steps of the class path count.
 */
final class StepFolders {
    private static final Map<StepKind, ConfigKey> KEYS = new EnumMap<>(Map.of(
            StepKind.SYNC, ConfigKeys.STEPS_DIR,
            StepKind.POLICY, ConfigKeys.MODEL_POLICIES_DIR,
            StepKind.PULL, ConfigKeys.PULL_STEPS_DIR,
            StepKind.EVENT, ConfigKeys.EVENT_STEPS_DIR));

    /** The kind in whose folder steps of that kind are: watchers are beside sync steps, and may be both. */
    private static StepKind home(StepFactory step) {
        StepKind kind = step.descriptor().kind();
        return kind == StepKind.WATCHER ? StepKind.SYNC : kind;
    }

    private final Settings settings;
    private final StepCatalog classPath;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Path, List<StepFactory>> byFolder = new LinkedHashMap<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    StepFolders(Settings settings, StepCatalog classPath) {
        this.settings = settings;
        this.classPath = classPath;
    }

    /**
     * What there is to run.
     *
     * @param findings what deserves a note
     * @param close lets go of the folders' jars
     */
    record Found(StepCatalog steps, List<Finding> findings, Runnable close) {}

    /**
     * The steps of all folders and of the class path.
     *
     * @throws StartException a folder's code has no steps, or steps don't go together
     */
    Found find() {
        List<StepFactory> steps = new ArrayList<>(
                classPath.all().stream().filter(step -> !isInFolder(step)).toList());
        KEYS.forEach((kind, key) -> settings.path(key).ifPresent(folder -> steps.addAll(ofKind(kind, key, folder))));
        byFolder.forEach(this::unasked);
        if (findings.stream().anyMatch(Finding::error)) {
            close();
            throw new StartException(findings);
        }
        try {
            return new Found(StepCatalog.of(steps), List.copyOf(findings), this::close);
        } catch (StartException e) {
            close();
            throw e;
        }
    }

    /** Whether a folder with code answers for the step's kind. */
    private boolean isInFolder(StepFactory step) {
        ConfigKey key = KEYS.get(home(step));
        return key != null && settings.path(key).filter(StepFolders::holdsCode).isPresent();
    }

    private List<StepFactory> ofKind(StepKind kind, ConfigKey key, Path folder) {
        if (!holdsCode(folder)) {
            findings.add(settings.warning(
                    key,
                    ConfigCode.NO_JARS,
                    "`" + folder + "` holds no jars or classes; the steps on the class path run",
                    "take the key out when you don't need it for XOS any more"));
            return List.of();
        }
        List<StepFactory> all = byFolder.computeIfAbsent(folder, this::load);
        List<StepFactory> found =
                all.stream().filter(step -> home(step) == kind).toList();
        if (found.isEmpty()) {
            findings.add(settings.error(
                    key,
                    ConfigCode.NO_STEPS,
                    "`" + folder + "` holds code, but no step that `" + key + "` asks for",
                    all.isEmpty()
                            ? "compile the steps with the annotation processor, which writes the index that names them"
                            : "it holds " + names(all)));
        }
        return found;
    }

    private static String names(List<StepFactory> steps) {
        return String.join(
                ", ",
                steps.stream()
                        .map(step -> "`" + step.descriptor().className() + "` ("
                                + step.descriptor().kind() + ")")
                        .toList());
    }

    /** Steps in a folder that no key asks for would be lost without a word. */
    private void unasked(Path folder, List<StepFactory> steps) {
        for (StepFactory step : steps) {
            ConfigKey key = KEYS.get(home(step));
            if (key == null || !settings.path(key).filter(folder::equals).isPresent()) {
                findings.add(settings.warning(
                        key == null ? ConfigKeys.STEPS_DIR : key,
                        ConfigCode.NO_STEPS,
                        "`" + step.descriptor().className() + "` in `" + folder + "` isn't run",
                        key == null ? "" : "name the folder with `" + key + "` too"));
            }
        }
    }

    private List<StepFactory> load(Path folder) {
        URLClassLoader loader = new URLClassLoader(urls(folder), parent());
        loaders.add(loader);
        List<StepFactory> found = new ArrayList<>();
        try {
            for (StepFactory factory : ServiceLoader.load(StepFactory.class, loader)) {
                if (factory.getClass().getClassLoader() == loader) {
                    found.add(factory);
                }
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            findings.add(new Finding(
                    StartCode.BROKEN_INDEX.id(),
                    true,
                    folder.toString(),
                    0,
                    0,
                    "the index names a step that can't be made: " + e.getMessage(),
                    "compile everything anew, so that index and steps fit again"));
        }
        return found;
    }

    private static ClassLoader parent() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? StepFolders.class.getClassLoader() : context;
    }

    private static URL[] urls(Path folder) {
        List<Path> places = new ArrayList<>(List.of(folder));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(places::add);
            URL[] urls = new URL[places.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = places.get(i).toUri().toURL();
            }
            return urls;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file has no URL: " + folder, e);
        } catch (IOException e) {
            throw StartException.of(
                    StartCode.UNREADABLE, folder.toString(), "the folder can't be read", "name one that can be read");
        }
    }

    private static boolean holdsCode(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, 20)) {
            return files.map(Path::toString).anyMatch(name -> name.endsWith(".jar") || name.endsWith(".class"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private void close() {
        for (URLClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                findings.add(new Finding(
                        StartCode.UNREADABLE.id(),
                        false,
                        "steps",
                        0,
                        0,
                        "a jar can't be closed: " + e.getMessage(),
                        ""));
            }
        }
    }
}
