package dev.xproto.codegen.openapi;

import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document: five operations for each model that has objects, and what they carry. */
public final class OpenApiDocument {
    private OpenApiDocument() {}

    /** The document of the graph: maps, lists, texts, numbers and booleans, in the order in which they are written.
     * Models share maps of it, so it isn't to be changed. */
    public static Map<String, Object> of(ModelGraph graph) {
        List<Model> models = WireNames.served(graph);
        ModelSchema schema = new ModelSchema(graph);
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (Model model : models) {
            Operations operations = new Operations(model, schema.neededToCreate(model));
            paths.put(WireNames.address(model), operations.onAll());
            paths.put(WireNames.address(model) + "/{id}", operations.onOne());
            schemas.put(model.name(), schema.of(model));
        }
        return Json.object(
                "openapi", "3.1.0",
                "info", info(),
                "servers", List.of(Json.object("url", "/")),
                "security", List.of(Json.object("password", List.of()), Json.object("session", List.of())),
                "tags", models.stream().map(OpenApiDocument::tag).toList(),
                "paths", paths,
                "components", Components.with(schemas));
    }

    private static Map<String, Object> info() {
        return Json.object(
                "title", "xos",
                "description",
                        "The objects of all models. A field that is absent isn't set; moments are seconds since 1970 in UTC.",
                "version", "v1");
    }

    private static Map<String, Object> tag(Model model) {
        Map<String, Object> tag = Json.object("name", model.name());
        model.description().ifPresent(text -> tag.put("description", text));
        return tag;
    }
}
