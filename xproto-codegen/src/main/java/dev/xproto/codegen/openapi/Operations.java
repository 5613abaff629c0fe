package dev.xproto.codegen.openapi;

import dev.xproto.codegen.naming.Plurals;
import dev.xproto.parser.model.Model;
import java.util.List;
import java.util.Map;

/** What can be done with the objects of a model. */
final class Operations {
    private final Model model;
    private final List<String> needed;

    /**
     * Those of a model.
     *
     * @param needed what must be given to create an object
     */
    Operations(Model model, List<String> needed) {
        this.model = model;
        this.needed = needed;
    }

    /** At the address of all objects. */
    Map<String, Object> onAll() {
        Map<String, Object> creation = schema();
        if (!needed.isEmpty()) {
            creation.put("required", needed);
        }
        Map<String, Object> create = operation("Create", "Creates a `" + model.name() + "`.");
        create.put("requestBody", Json.object("required", true, "content", content(creation)));
        create.put("responses", responses("The object, as it was stored.", schema()));
        Map<String, Object> list = operation("List", "All `" + Plurals.of(model) + "` that the caller may see.");
        list.put("responses", responses("The objects.", many()));
        return Json.object("get", list, "post", create);
    }

    /** At the address of one object. */
    Map<String, Object> onOne() {
        Map<String, Object> get = operation("Get", "The `" + model.name() + "` of that id.");
        get.put("responses", responses("The object.", schema()));
        Map<String, Object> update = operation("Update", "Changes the fields that are given, and no others.");
        update.put("requestBody", Json.object("required", true, "content", content(schema())));
        update.put("responses", responses("The object, as it was stored.", schema()));
        Map<String, Object> delete = operation("Delete", "Deletes the `" + model.name() + "` of that id.");
        delete.put("responses", responses("It is deleted, or will be when its synchronizer is done.", nothing()));
        return Json.object(
                "parameters", List.of(Json.ref("parameters", "id")), "get", get, "put", update, "delete", delete);
    }

    /** A body of JSON. */
    static Map<String, Object> content(Map<String, Object> schema) {
        return Json.object("application/json", Json.object("schema", schema));
    }

    private Map<String, Object> operation(String verb, String summary) {
        return Json.object("operationId", verb + model.name(), "tags", List.of(model.name()), "summary", summary);
    }

    private Map<String, Object> schema() {
        return Json.ref("schemas", model.name());
    }

    private Map<String, Object> many() {
        Map<String, Object> items = Json.object("type", "array", "items", schema());
        return Json.object("type", "object", "properties", Json.object("items", items), "required", List.of("items"));
    }

    private static Map<String, Object> nothing() {
        return Json.object("type", "object", "maxProperties", 0);
    }

    private static Map<String, Object> responses(String description, Map<String, Object> schema) {
        return Json.object(
                "200", Json.object("description", description, "content", content(schema)),
                "default", Json.ref("responses", "Failure"));
    }
}
