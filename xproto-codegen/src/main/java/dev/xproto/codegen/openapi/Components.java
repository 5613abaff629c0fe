package dev.xproto.codegen.openapi;

import java.util.List;
import java.util.Map;

/** What the operations of all models share: parameters, headers, how failures look, and how callers say who they are. */
final class Components {
    /** The media type of failures, by RFC 9457. */
    private static final String PROBLEM = "application/problem+json";

    private static final int MOST_OF_A_PAGE = 1000;

    private Components() {}

    /** All of them, beside the schemas of the models. */
    static Map<String, Object> with(Map<String, Object> schemas) {
        return Json.object(
                "schemas", schemas,
                "responses", Json.object("Failure", failure(), "NotModified", notModified()),
                "parameters", parameters(),
                "headers", Json.object("ETag", etag()),
                "securitySchemes", securitySchemes());
    }

    private static Map<String, Object> parameters() {
        return Json.object(
                "id", id(),
                "page_size", pageSize(),
                "page_token", text("page_token", "query", "Where to go on: the `next_page_token` of the page before."),
                "order_by",
                        text("order_by", "query", "Names of fields with commas between them; `-` before one turns it."),
                "conditions", conditions(),
                "if_match", text("If-Match", "header", "Refuses the change when the object has another `ETag` by now."),
                "if_none_match",
                        text("If-None-Match", "header", "Sends nothing when the object still has that `ETag`."));
    }

    private static Map<String, Object> id() {
        return Json.object(
                "name",
                "id",
                "in",
                "path",
                "required",
                true,
                "schema",
                Json.object("type", "integer", "format", "int32"));
    }

    private static Map<String, Object> pageSize() {
        return Json.object(
                "name",
                "page_size",
                "in",
                "query",
                "description",
                "The most objects of a page.",
                "schema",
                Json.object("type", "integer", "minimum", 1, "maximum", MOST_OF_A_PAGE, "default", MOST_OF_A_PAGE));
    }

    private static Map<String, Object> text(String name, String in, String description) {
        return Json.object("name", name, "in", in, "description", description, "schema", Json.object("type", "string"));
    }

    private static Map<String, Object> conditions() {
        return Json.object(
                "name",
                "conditions",
                "in",
                "query",
                "description",
                "Fields and their values, such as `name=x`; a lookup may follow, such as `name__contains=x`, and paths "
                        + "lead over links, such as `site__name=x`. All must hold.",
                "style",
                "form",
                "explode",
                true,
                "schema",
                Json.object("type", "object", "additionalProperties", Json.object("type", "string")));
    }

    private static Map<String, Object> etag() {
        return Json.object(
                "description", "The mark of this state of the object.", "schema", Json.object("type", "string"));
    }

    private static Map<String, Object> notModified() {
        return Json.object("description", "The caller has that state already.");
    }

    private static Map<String, Object> failure() {
        Map<String, Object> fields = Json.object(
                "type", "object",
                "description", "What is wrong with single fields, by name.",
                "additionalProperties", Json.object("type", "string"));
        Map<String, Object> schema = Json.object(
                "type", "object",
                "properties",
                        Json.object(
                                "type", Json.object("type", "string", "format", "uri-reference"),
                                "title", Json.object("type", "string", "description", "The kind of failure."),
                                "status", Json.object("type", "integer", "description", "The status of HTTP."),
                                "detail", Json.object("type", "string", "description", "What is wrong."),
                                "fields", fields),
                "required", List.of("type", "title", "status", "detail"));
        return Json.object(
                "description", "What went wrong.", "content", Json.object(PROBLEM, Json.object("schema", schema)));
    }

    private static Map<String, Object> securitySchemes() {
        return Json.object(
                "password", Json.object("type", "http", "scheme", "basic"),
                "session", Json.object("type", "apiKey", "in", "header", "name", "x-xossession"));
    }
}
