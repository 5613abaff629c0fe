package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.Compilation;
import dev.xproto.processor.read.LinkValue;
import dev.xproto.processor.read.ModelFacts;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.report.NearestNames;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Every class that an annotation names as a model is one that was generated for a model. */
final class ModelRule implements Rule {
    @Override
    public void check(AnnotatedClass step, Report report) {
        List<NamedClass> named = new ArrayList<>(step.models());
        named.addAll(step.members().classes("externalDependencies"));
        step.watched().stream().map(LinkValue::dest).forEach(named::add);
        for (NamedClass value : named) {
            if (!value.isModel()) {
                report.at(
                        step.type(),
                        step.mirror(),
                        value.place(),
                        StepCode.NOT_A_MODEL,
                        "`" + value.shown() + "` wasn't generated from a model",
                        help(step, value));
            }
        }
    }

    private static String help(AnnotatedClass step, NamedClass value) {
        List<String> near = NearestNames.of(value.shown(), modelsNearBy(step, value));
        Optional<String> taken = step.typeArgument()
                .flatMap(ModelRule::generated)
                .map(type -> type.getSimpleName().toString());
        if (near.isEmpty() && taken.isPresent()) {
            near = List.of(taken.get());
        }
        return near.isEmpty()
                ? "name a class that `generate-models` wrote"
                : "name a class that `generate-models` wrote, such as " + NearestNames.either(near);
    }

    private static Optional<TypeElement> generated(TypeMirror type) {
        return Compilation.element(type).filter(ModelFacts::isSaidBy);
    }

    private static List<String> modelsNearBy(AnnotatedClass step, NamedClass value) {
        return Stream.of(
                        Optional.of(step.type()),
                        value.element(),
                        step.typeArgument().flatMap(ModelRule::generated))
                .flatMap(Optional::stream)
                .map(step.compilation().elements()::getPackageOf)
                .distinct()
                .flatMap(home -> home.getEnclosedElements().stream())
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(ModelFacts::isSaidBy)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
