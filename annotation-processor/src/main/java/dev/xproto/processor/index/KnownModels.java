package dev.xproto.processor.index;

import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.ModelFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Finds the classes of models by their names, as sources or as class files. Nothing says where the class of a link's peer
 * is; but it has the model's name, and stands in the package of the linking class, of one of its bases, or of an observed
 * model. What isn't found there is not known.
 */
final class KnownModels {
    private final Compilation compilation;
    private final Set<PackageElement> homes = new LinkedHashSet<>();
    private final Map<String, Optional<ModelFacts>> found = new HashMap<>();

    /** Those near the given classes. */
    KnownModels(Compilation compilation, Collection<TypeElement> classes) {
        this.compilation = compilation;
        for (TypeElement type : classes) {
            ModelFacts.of(type).ifPresent(facts -> found.putIfAbsent(facts.name(), Optional.of(facts)));
            Optional<TypeElement> at = Optional.of(type);
            while (at.flatMap(ModelFacts::of).isPresent()) {
                at.map(compilation.elements()::getPackageOf).ifPresent(homes::add);
                at = at.map(TypeElement::getSuperclass).flatMap(Compilation::element);
            }
        }
    }

    /** The model of that name; empty when its class isn't found. */
    Optional<ModelFacts> find(String name) {
        Optional<ModelFacts> known = found.get(name);
        if (known == null) {
            known = look(name);
            found.put(name, known);
        }
        return known;
    }

    private Optional<ModelFacts> look(String name) {
        for (PackageElement home : homes) {
            String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
            TypeElement type = compilation.elements().getTypeElement(prefix + name);
            Optional<ModelFacts> facts = type == null ? Optional.empty() : ModelFacts.of(type);
            if (facts.filter(each -> each.name().equals(name)).isPresent()) {
                return facts;
            }
        }
        return Optional.empty();
    }

    /** All models of an application that have a class in one of the packages. */
    List<TypeElement> ofApp(String app) {
        List<TypeElement> all = new ArrayList<>();
        for (PackageElement home : homes) {
            home.getEnclosedElements().stream()
                    .filter(TypeElement.class::isInstance)
                    .map(TypeElement.class::cast)
                    .filter(type -> ModelFacts.of(type)
                            .filter(facts -> facts.app().equals(app))
                            .isPresent())
                    .forEach(all::add);
        }
        return all;
    }
}
