package dev.xproto.processor.index;

import dev.xproto.processor.config.ConfigException;
import dev.xproto.processor.config.ConfigFile;
import dev.xproto.processor.config.SynchronizerConfig;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.Resolution;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * All annotated classes of a compilation, and the models that are compiled with them. Keeps names only: elements don't
 * outlive the round that they were seen in.
 */
public final class StepIndex {
    private static final List<IndexRule> RULES = List.of(
            new ActuatorRule(),
            new CycleRule(),
            new PromisedStepRule(),
            new PromisedPolicyRule(),
            new ProvidedRule(),
            new RequiredModelsRule(),
            new SwitchedOffRule());

    private final Compilation compilation;
    private final Report report;
    private final @Nullable String configFile;
    private final NavigableSet<String> annotated = new TreeSet<>();
    private final NavigableSet<String> models = new TreeSet<>();

    /** The processor option that names the configuration to compare steps with. */
    public static final String CONFIG = "xproto.config";

    /**
     * Of that compilation.
     *
     * @param configFile the value of {@link #CONFIG}; null when it isn't given
     */
    public StepIndex(Compilation compilation, Report report, @Nullable String configFile) {
        this.compilation = compilation;
        this.report = report;
        this.configFile = configFile;
    }

    /** Takes note of a round's classes. */
    public void collect(RoundEnvironment environment) {
        List<String> wanted = new ArrayList<>(StepAnnotation.names());
        wanted.add(ApiNames.XPROTO_MODEL);
        for (TypeElement type : compilation.annotated(environment, wanted)) {
            String name = type.getQualifiedName().toString();
            if (ModelFacts.of(type).isPresent()) {
                models.add(name);
            }
            if (!AnnotatedClass.allOf(type, compilation).isEmpty()) {
                annotated.add(name);
            }
        }
    }

    /**
     * Checks the rules between steps, and writes the lists of factories.
     *
     * @param broken whether the compilation has errors, so that nothing is written
     */
    public void finish(Filer filer, boolean broken) {
        List<AnnotatedClass> all = find(annotated).stream()
                .flatMap(type -> AnnotatedClass.allOf(type, compilation).stream())
                .toList();
        List<AnnotatedClass> readable =
                all.stream().filter(Resolution::isComplete).toList();
        boolean whole = !broken && readable.size() == all.size();
        Steps steps = new Steps(compilation, readable, find(models), whole, config());
        RULES.forEach(rule -> rule.check(steps, report));
        if (whole) {
            write(all, filer);
        }
    }

    private @Nullable SynchronizerConfig config() {
        if (configFile == null) {
            return null;
        }
        try {
            return ConfigFile.read(configFile);
        } catch (ConfigException e) {
            report.ofFile(
                    e.place(),
                    StepCode.CONFIG,
                    String.valueOf(e.getMessage()),
                    "put it right, or leave `-A" + CONFIG + "` out to compile without it");
            return null;
        }
    }

    private List<TypeElement> find(NavigableSet<String> names) {
        return names.stream()
                .map(compilation.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    private void write(List<AnnotatedClass> all, Filer filer) {
        for (String service : List.of(ApiNames.STEP_FACTORY, ApiNames.VIEW_FACTORY)) {
            List<AnnotatedClass> listed = all.stream()
                    .filter(each -> each.annotation().factoryInterface().equals(service))
                    .toList();
            ServiceFile file = new ServiceFile(service);
            listed.forEach(each -> file.add(each.qualifiedFactoryName()));
            if (!listed.isEmpty()) {
                file.keep(filer, name -> compilation.elements().getTypeElement(name) != null);
            }
            file.write(filer, listed.stream().map(AnnotatedClass::type).toList());
        }
    }
}
