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
 * Pictures for Mermaid, which many documentation tools draw by themselves: {@code models.mmd} with models, fields, bases
 * and links; {@code model-deps.mmd} with what needs what.
 */
@AutoService(Generator.class)
public final class MermaidGenerator implements Generator {
    @Override
    public GeneratorId id() {
        return new GeneratorId("mermaid");
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        out.resource("models.mmd", models(context));
        out.resource("model-deps.mmd", dependencies(context));
    }

    private static String models(GeneratorContext context) {
        InheritanceIndex inheritance = InheritanceIndex.of(context.graph());
        Scene scene = Scene.ofModels(context);
        StringBuilder text = new StringBuilder("classDiagram\n");
        scene.own().forEach(model -> text.append(box(model)));
        scene.neighbours()
                .forEach(
                        model -> text.append("  class ").append(labelled(model)).append('\n'));
        for (Model model : scene.own()) {
            for (Model base : inheritance.bases(model)) {
                text.append("  " + id(base.name()) + " <|-- " + id(model.name()) + "\n");
            }
            for (Link link : model.links()) {
                text.append("  " + id(model.name()) + " \"" + Scene.sharing(link) + "\" --> \"" + Scene.many(link)
                        + "\" " + id(link.peer()) + " : " + link.name() + "\n");
            }
        }
        return text.toString();
    }

    private static String box(Model model) {
        StringBuilder box = new StringBuilder("  class " + labelled(model) + " {\n");
        if (model.isAbstract()) {
            box.append("    <<abstract>>\n");
        }
        for (Field field : model.fields()) {
            box.append("    ")
                    .append(field.type().keyword())
                    .append(' ')
                    .append(field.name())
                    .append('\n');
        }
        return box.append("  }\n").toString();
    }

    private static String dependencies(GeneratorContext context) {
        DependencyIndex dependencies = DependencyIndex.of(context.graph());
        Scene scene = Scene.ofDependencies(context);
        StringBuilder text = new StringBuilder("flowchart BT\n");
        scene.all().forEach(model -> text.append("  ").append(labelled(model)).append('\n'));
        for (Model model : scene.own()) {
            dependencies
                    .edges(model)
                    .forEach(edge -> text.append(
                            "  " + id(model.name()) + " -->|" + edge.link() + "| " + id(edge.peer()) + "\n"));
        }
        return text.toString();
    }

    private static String labelled(Model model) {
        return id(model.name()) + "[\"" + model.name() + "\"]";
    }

    /** With a prefix, because `end`, `class` and others mean something; and only with letters that are allowed. */
    private static String id(String name) {
        return "m_" + name.replace("$", "_S_").replace("+", "_P_");
    }
}
