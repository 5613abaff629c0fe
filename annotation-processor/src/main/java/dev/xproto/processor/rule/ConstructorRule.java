package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import dev.xproto.processor.write.Injectable;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The class has one constructor, which the factory can call with what it is handed. */
final class ConstructorRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        List<ExecutableElement> constructors = step.constructors();
        if (!step.isClass()) {
            return;
        }
        if (constructors.size() > 1) {
            report.at(
                    constructors.get(1),
                    StepCode.SEVERAL_CONSTRUCTORS,
                    "`" + step.shown() + "` has " + constructors.size()
                            + " constructors, so which one to call isn't plain",
                    "keep the one for the engine, and make static methods of the others");
            return;
        }
        for (ExecutableElement constructor : constructors) {
            one(step, constructor, report);
        }
    }

    private static void one(AnnotatedClass step, ExecutableElement constructor, Report report) {
        // The constructor that nobody wrote is as private as its class.
        boolean isPrivate = constructor.getModifiers().contains(Modifier.PRIVATE);
        if (isPrivate && !step.type().getModifiers().contains(Modifier.PRIVATE)) {
            report.at(
                    constructor,
                    StepCode.PRIVATE_CONSTRUCTOR,
                    "the constructor of `" + step.shown() + "` is private",
                    "drop `private`; the generated factory is in the same package");
        }
        if (step.annotation().isStep()) {
            for (VariableElement parameter : constructor.getParameters()) {
                injectable(parameter, report);
            }
        } else {
            takesTheObject(step, constructor, report);
        }
        for (TypeMirror thrown : constructor.getThrownTypes()) {
            unchecked(step, constructor, thrown, report);
        }
    }

    private static void injectable(VariableElement parameter, Report report) {
        if (Injectable.of(parameter.asType()).isEmpty()) {
            report.at(
                    parameter,
                    StepCode.NOT_INJECTABLE,
                    "the engine has no `" + Compilation.shown(parameter.asType()) + "` to hand to a step",
                    "ask for " + Injectable.all());
        }
    }

    private static void takesTheObject(AnnotatedClass view, ExecutableElement constructor, Report report) {
        List<? extends VariableElement> parameters = constructor.getParameters();
        boolean fits = parameters.size() == 1
                && view.models().stream()
                        .allMatch(model -> view.compilation()
                                .fits(model.type(), parameters.get(0).asType()));
        if (!fits) {
            String model =
                    view.models().isEmpty() ? "the model" : view.models().get(0).shown();
            report.at(
                    constructor,
                    StepCode.VIEW_CONSTRUCTOR,
                    "the constructor of `" + view.shown() + "` doesn't take a `" + model + "`, and nothing else",
                    "declare it as `" + view.type().getSimpleName() + "(" + model + " object)`");
        }
    }

    private static void unchecked(
            AnnotatedClass step, ExecutableElement constructor, TypeMirror thrown, Report report) {
        Compilation compilation = step.compilation();
        boolean free =
                compilation.asSupertype(thrown, "java.lang.RuntimeException").isPresent()
                        || compilation.asSupertype(thrown, "java.lang.Error").isPresent();
        if (!free) {
            report.at(
                    constructor,
                    StepCode.CONSTRUCTOR_THROWS,
                    "the constructor of `" + step.shown() + "` throws `" + Compilation.shown(thrown) + "`",
                    "do in the step's method what can fail, where it is tried again");
        }
    }
}
