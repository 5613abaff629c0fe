package dev.xproto.codegen.openapi;

import dev.xproto.codegen.naming.Plurals;
import dev.xproto.parser.model.Model;
import java.util.Arrays;
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
        create.put("responses", responses("The object, as it was stored.", marked(schema())));
        Map<String, Object> list = operation("List", "All `" + Plurals.of(model) + "` that the caller may see.");
        list.put("parameters", parameters("page_size", "page_token", "order_by", "conditions"));
        list.put("responses", responses("One page of the objects.", plain(many())));
        return Json.object("get", list, "post", create);
    }

    /** At the address of one object. */
    Map<String, Object> onOne() {
        Map<String, Object> get = operation("Get", "The `" + model.name() + "` of that id.");
        get.put("parameters", parameters("if_none_match"));
        Map<String, Object> gotten = responses("The object.", marked(schema()));
        gotten.put("304", Json.ref("responses", "NotModified"));
        get.put("responses", gotten);
        Map<String, Object> update = operation("Update", "Changes the fields that are given, and no others.");
        update.put("parameters", parameters("if_match"));
        update.put("requestBody", Json.object("required", true, "content", content(schema())));
        update.put("responses", responses("The object, as it was stored.", marked(schema())));
        Map<String, Object> delete = operation("Delete", "Deletes the `" + model.name() + "` of that id.");
        delete.put("parameters", parameters("if_match"));
        delete.put(
                "responses", responses("It is deleted, or will be when its synchronizer is done.", plain(nothing())));
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

    private static List<Object> parameters(String... names) {
        return Arrays.stream(names)
                .<Object>map(name -> Json.ref("parameters", name))
                .toList();
    }

    private Map<String, Object> many() {
        Map<String, Object> items = Json.object("type", "array", "items", schema());
        Map<String, Object> token =
                Json.object("type", "string", "description", "For the page that follows; absent on the last one.");
        return Json.object(
                "type",
                "object",
                "properties",
                Json.object("items", items, "next_page_token", token),
                "required",
                List.of("items"));
    }

    private static Map<String, Object> nothing() {
        return Json.object("type", "object", "maxProperties", 0);
    }

    private static Map<String, Object> plain(Map<String, Object> schema) {
        return Json.object("content", content(schema));
    }

    private static Map<String, Object> marked(Map<String, Object> schema) {
        return Json.object("headers", Json.object("ETag", Json.ref("headers", "ETag")), "content", content(schema));
    }

    private static Map<String, Object> responses(String description, Map<String, Object> rest) {
        Map<String, Object> success = Json.object("description", description);
        success.putAll(rest);
        return Json.object("200", success, "default", Json.ref("responses", "Failure"));
    }
}
