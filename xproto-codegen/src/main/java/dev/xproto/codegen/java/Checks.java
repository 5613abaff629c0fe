package dev.xproto.codegen.java;

import com.palantir.javapoet.ClassName;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.model.Base;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What keeps models from becoming classes, all of it at once. Names of members are the business of {@link Naming}. */
final class Checks {
    private final GeneratorContext context;
    private final Shapes shapes;
    private final ModelClasses classes;
    private final Diagnostics diagnostics;

    Checks(GeneratorContext context, Shapes shapes, ModelClasses classes, Diagnostics diagnostics) {
        this.context = context;
        this.shapes = shapes;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    void run() {
        List<Model> models = context.models();
        models.forEach(this::checkPackage);
        models.forEach(this::checkName);
        checkClashes(models);
        for (Model model : models) {
            model.bases().forEach(base -> checkClass(base));
            shapes.of(model).members().forEach(this::checkMember);
        }
    }

    private void checkPackage(Model model) {
        String name = ModelClasses.packageOf(model, context);
        if (!ReservedNames.isPackageName(name) || name.startsWith("java.")) {
            diagnostics.report(Diagnostic.at(
                            model.span(), JavaCode.PACKAGE, "`" + name + "` can't be a package of Java classes")
                    .help("set `option java_package` to small letters, digits and dots, such as `com.example.models`"));
        }
    }

    private void checkName(Model model) {
        if (!ReservedNames.isClassName(model.name())) {
            diagnostics.report(Diagnostic.at(
                            model.span(),
                            JavaCode.CLASS_NAME,
                            "`" + model.name() + "` can't be the name of a Java class")
                    .help("rename the model; letters, digits and underscores are fine, Java's keywords aren't"));
        }
    }

    /** Folders of some systems don't tell upper from lower case, so names that differ by no more clash as well. */
    private void checkClashes(List<Model> models) {
        Map<String, Model> taken = new HashMap<>();
        for (Model model : context.graph().models()) {
            classes.find(model.name()).ifPresent(name -> {
                taken.putIfAbsent(key(name), model);
            });
        }
        for (Model model : models) {
            ClassName name = classes.get(model.name());
            checkClash(model, taken.get(key(name)), name.simpleName());
            ClassName face = classes.interfaceOf(model.name());
            checkClash(model, taken.get(key(face)), face.simpleName());
        }
    }

    private void checkClash(Model model, @Nullable Model other, String name) {
        if (other != null && !other.equals(model)) {
            diagnostics.report(Diagnostic.at(
                            model.span(),
                            JavaCode.CLASS_CLASH,
                            "`" + model.name() + "` and `" + other.name() + "` need the same Java class `" + name + "`")
                    .related(other.span(), "`" + other.name() + "` is here")
                    .note("a model has a class of its name and an interface of its name with `Model` behind")
                    .help("rename one of the two, or give its file another `java_package`"));
        }
    }

    private static String key(ClassName name) {
        return name.canonicalName().toLowerCase(Locale.ROOT);
    }

    private void checkClass(Base base) {
        if (!base.behaviourOnly()) {
            checkClass(base.name(), base.span());
        }
    }

    private void checkMember(Member member) {
        if (member instanceof Link link) {
            checkClass(link.peer(), link.span());
            Model peer = shapes.graph().get(link.peer());
            if (!shapes.coversItsObjects(peer)) {
                diagnostics.report(Diagnostic.at(
                                link.span(),
                                JavaCode.SECOND_BASE,
                                "`" + link.name() + "` can't lead to `" + peer.name()
                                        + "`: not all of its objects are of its class in Java")
                        .note("a class extends one other, so what has `" + peer.name()
                                + "` as a second base isn't of its class")
                        .help("link to a model that isn't abstract, or name `" + peer.name()
                                + "` first wherever it is a base"));
            }
        }
    }

    private void checkClass(String model, SourceSpan place) {
        if (classes.find(model).isEmpty()) {
            diagnostics.report(Diagnostic.at(
                            place, JavaCode.NO_CLASS, "no jar has a Java class for the imported model `" + model + "`")
                    .note("generated jars list their classes in `" + ModelList.PATH + "`")
                    .help("add the jar that has the class, or make the model's file one of the sources"));
        }
    }
}
