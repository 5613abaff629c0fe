package dev.xproto.processor.write;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.AnnotationReader;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.LinkValue;
import dev.xproto.processor.read.NamedClass;
import dev.xproto.processor.read.StepAnnotation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** The source of a step's factory. */
final class StepFactorySource {
    private static final String INDENT = "                ";

    private static final String DESCRIPTOR = ApiNames.simple(ApiNames.STEP_DESCRIPTOR);
    private static final String WATCHED_LINK = ApiNames.simple(ApiNames.WATCHED_LINK);

    private final AnnotatedClass step;
    private final AnnotationReader members;
    private final FactoryFrame frame;

    StepFactorySource(AnnotatedClass step) {
        this.step = step;
        this.members = step.members();
        this.frame = new FactoryFrame(step);
    }

    /** The file's text. */
    String text() {
        return frame.around(descriptor() + "\n" + create());
    }

    /** Names types by what the factory inherits: each qualified name and each list costs the compiler a search. */
    private String descriptor() {
        return "    @java.lang.Override\n    public " + DESCRIPTOR + " descriptor() {\n        return "
                + (isPlain() ? brief() : whole()) + ";\n    }\n";
    }

    /** Whether the step is of a kind that has a short form, and says no more than that form does. */
    private boolean isPlain() {
        boolean known =
                step.annotation() == StepAnnotation.SYNC_STEP || step.annotation() == StepAnnotation.MODEL_POLICY;
        return known
                && members.classes("externalDependencies").isEmpty()
                && members.number("watchDegree") == 0
                && step.watched().isEmpty();
    }

    private String brief() {
        String form = step.annotation() == StepAnnotation.SYNC_STEP ? "sync" : "policy";
        return DESCRIPTOR + "." + form + "(" + className() + ", " + types(step.models()) + ")";
    }

    private String className() {
        return quoted(step.compilation().elements().getBinaryName(step.type()).toString());
    }

    private String whole() {
        List<String> arguments = List.of(
                ApiNames.STEP_KIND + "." + step.annotation().kind(),
                className(),
                models(step.models()),
                models(members.classes("externalDependencies")),
                Integer.toString(members.number("everySeconds")),
                quoted(members.text("technology")),
                texts(members.list("topics")),
                quoted(members.text("pattern")),
                Integer.toString(members.number("watchDegree")),
                watched());
        return "new " + DESCRIPTOR + "(\n" + INDENT + String.join(",\n" + INDENT, arguments) + ")";
    }

    private String create() {
        return "    @java.lang.Override\n    public java.lang.Object create(" + ApiNames.STEP_SERVICES
                + " services) {\n        return " + frame.made() + "(" + arguments() + ");\n    }\n";
    }

    private String arguments() {
        return step.constructors().stream()
                .map(ExecutableElement::getParameters)
                .flatMap(List::stream)
                .map(VariableElement::asType)
                .map(type -> Injectable.of(type)
                        .orElseThrow(() -> new IllegalStateException("nothing to hand over for " + type)))
                .map(injectable -> "services." + injectable.method() + "()")
                .collect(Collectors.joining(", "));
    }

    private static String models(List<NamedClass> models) {
        return "java.util.List.of(" + types(models) + ")";
    }

    private static String types(List<NamedClass> models) {
        return models.stream()
                .map(model -> FactoryFrame.name(model) + ".TYPE")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String texts(List<AnnotationValue> values) {
        return values.stream()
                .map(value -> quoted(String.valueOf(value.getValue())))
                .collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    }

    private String watched() {
        return step.watched().stream().map(this::watched).collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    }

    private String watched(LinkValue link) {
        return "new " + WATCHED_LINK + "(" + FactoryFrame.name(link.dest()) + ".TYPE, " + quoted(link.via()) + ", "
                + quoted(link.into()) + ")";
    }

    /** A literal. Not every compiler escapes everything when asked for one. */
    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> literal.append('\\').append((char) c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c >= ' ' && c <= '~') {
                        literal.append((char) c);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", c));
                    }
                }
            }
        });
        return literal.append('"').toString();
    }
}
