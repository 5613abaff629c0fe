package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.parser.model.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Which class stands for which model: of this run by the rules for packages, of imports as their jars say. */
final class ModelClasses {
    /** What an interface is called beyond its model's name. */
    static final String INTERFACE = "Model";

    private static final String DEFAULT_PACKAGE = "xproto.models";

    private final GeneratorContext context;
    private final Map<String, ClassName> classes = new HashMap<>();
    private final Map<String, Set<String>> simpleNames = new HashMap<>();
    private final Set<String> allSimpleNames = new HashSet<>();

    ModelClasses(GeneratorContext context) {
        this.context = context;
        for (Model model : context.graph().models()) {
            className(model).ifPresent(name -> {
                classes.put(model.name(), name);
                allSimpleNames.add(name.simpleName());
                Set<String> mates = simpleNames.computeIfAbsent(name.packageName(), key -> new HashSet<>());
                mates.add(name.simpleName());
                mates.add(name.simpleName() + INTERFACE);
            });
        }
    }

    /** The class of the model; empty when it is imported and no jar names one. */
    Optional<ClassName> find(String model) {
        return Optional.ofNullable(classes.get(model));
    }

    /** The class of a model that is known to have one. */
    ClassName get(String model) {
        return find(model).orElseThrow(() -> new IllegalStateException("no class for `" + model + "`"));
    }

    /** The interface that goes with the model's class. */
    ClassName interfaceOf(String model) {
        ClassName name = get(model);
        return ClassName.get(name.packageName(), name.simpleName() + INTERFACE);
    }

    /** The simple names of all model classes and interfaces in the package of the model's class. */
    Set<String> mates(String model) {
        return find(model)
                .map(name -> simpleNames.getOrDefault(name.packageName(), Set.of()))
                .orElse(Set.of());
    }

    /** Whether the class of some model, in whatever package, is called that. */
    boolean hasSimpleName(String name) {
        return allSimpleNames.contains(name);
    }

    private Optional<ClassName> className(Model model) {
        if (context.sources().contains(model.span().file())) {
            String name = model.name();
            // A name that no class can have is refused elsewhere, with whatever else is wrong; until then it has
            // another.
            String legal = ReservedNames.isClassName(name) ? name : "Refused" + classes.size();
            return Optional.of(ClassName.get(packageOf(model, context), legal));
        }
        return Optional.ofNullable(context.importedClasses().get(model.name())).map(ModelClasses::split);
    }

    private static ClassName split(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(name.substring(0, Math.max(dot, 0)), name.substring(dot + 1));
    }

    /** What the file says, else what the build says, else one that is made of the application's name. */
    static String packageOf(Model model, GeneratorContext context) {
        String written = model.javaPackage();
        if (written != null) {
            return written;
        }
        return context.option(GeneratorContext.PACKAGE)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> defaultPackage(model.app()));
    }

    private static String defaultPackage(String app) {
        String part = app.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        if (part.isEmpty()) {
            return DEFAULT_PACKAGE;
        }
        if (Character.isDigit(part.charAt(0))) {
            return DEFAULT_PACKAGE + "._" + part;
        }
        return DEFAULT_PACKAGE + "." + part + (SourceVersion.isKeyword(part) ? "_" : "");
    }
}
