package dev.xproto.processor.rule;

import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.ModelFacts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The models that a generated class stands for: its own, and all that this one descends from. */
public final class Ancestry {
    private static final String TYPED_MODEL = "Model";

    private Ancestry() {}

    /** Their names. A model with several bases shows the further ones by their interfaces alone. */
    public static Set<String> of(Compilation compilation, TypeMirror type) {
        Set<String> names = new TreeSet<>();
        collect(compilation, type, names);
        return names;
    }

    private static void collect(Compilation compilation, TypeMirror type, Set<String> names) {
        Optional<TypeElement> element = Compilation.element(type);
        element.flatMap(ModelFacts::of).map(ModelFacts::name).ifPresent(names::add);
        element.filter(each -> each.getKind().isInterface())
                .map(each -> each.getSimpleName().toString())
                .filter(name -> name.endsWith(TYPED_MODEL))
                .map(name -> name.substring(0, name.length() - TYPED_MODEL.length()))
                .ifPresent(names::add);
        compilation.types().directSupertypes(type).forEach(above -> collect(compilation, above, names));
    }
}
