package dev.xproto.codegen.picture;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.parser.index.DependencyIndex;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;

/**
 * Pictures for Graphviz: {@code models.dot} with models, fields, bases and links; {@code model-deps.dot} with what needs
 * what. Models of imports are dashed.
 */
@AutoService(Generator.class)
public final class GraphvizGenerator implements Generator {
    @Override
    public GeneratorId id() {
        return new GeneratorId("graphviz");
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        out.resource("models.dot", models(context));
        out.resource("model-deps.dot", dependencies(context));
    }

    private static String models(GeneratorContext context) {
        InheritanceIndex inheritance = InheritanceIndex.of(context.graph());
        Scene scene = Scene.ofModels(context);
        StringBuilder dot = new StringBuilder("digraph models {\n  rankdir=BT;\n  node [shape=box];\n");
        scene.own().forEach(model -> dot.append(node(model, table(model), ", shape=plain")));
        scene.neighbours().forEach(model -> dot.append(node(model, quoted(model.name()), ", style=dashed")));
        for (Model model : scene.own()) {
            for (Model base : inheritance.bases(model)) {
                dot.append(edge(model.name(), base.name(), "arrowhead=empty"));
            }
            for (Link link : model.links()) {
                String ends = ", taillabel=" + quoted(Scene.sharing(link)) + ", headlabel=" + quoted(Scene.many(link));
                dot.append(edge(
                        model.name(),
                        link.peer(),
                        "label=" + quoted(link.name()) + ends + ", arrowhead=vee, constraint=false"));
            }
        }
        return dot.append("}\n").toString();
    }

    private static String dependencies(GeneratorContext context) {
        DependencyIndex dependencies = DependencyIndex.of(context.graph());
        Scene scene = Scene.ofDependencies(context);
        StringBuilder dot = new StringBuilder("digraph dependencies {\n  rankdir=BT;\n  node [shape=box];\n");
        scene.own().forEach(model -> dot.append(node(model, quoted(model.name()), "")));
        scene.neighbours().forEach(model -> dot.append(node(model, quoted(model.name()), ", style=dashed")));
        for (Model model : scene.own()) {
            dependencies
                    .edges(model)
                    .forEach(edge -> dot.append(edge(model.name(), edge.peer(), "label=" + quoted(edge.link()))));
        }
        return dot.append("}\n").toString();
    }

    /**
     * Name and fields, one under the other. A table, because some versions of Graphviz lose links between two records that
     * stand side by side.
     */
    private static String table(Model model) {
        StringBuilder label = new StringBuilder("<<table border=\"0\" cellborder=\"1\" cellspacing=\"0\"><tr><td><b>");
        label.append(model.name()).append("</b>");
        if (model.isAbstract()) {
            label.append("<br/><i>abstract</i>");
        }
        label.append("</td></tr>");
        if (!model.fields().isEmpty()) {
            label.append("<tr><td balign=\"left\">");
            for (Field field : model.fields()) {
                label.append(field.name())
                        .append(": ")
                        .append(field.type().keyword())
                        .append("<br/>");
            }
            label.append("</td></tr>");
        }
        return label.append("</table>>").toString();
    }

    private static String node(Model model, String label, String style) {
        return "  " + quoted(model.name()) + " [label=" + label + style + "];\n";
    }

    private static String edge(String from, String to, String attributes) {
        return "  " + quoted(from) + " -> " + quoted(to) + " [" + attributes + "];\n";
    }

    /** Names have nothing in them that means something in quotes or in a table. */
    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
