package dev.xproto.codegen.openapi;

import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the objects of a model look like. */
final class ModelSchema {
    /** The link that the core sets from {@code option owner_class_name} where nobody does. */
    private static final String OWNER = "owner";

    private final InheritanceIndex inheritance;
    private final LinkIndex links;

    /** Every heir of a member has the same. */
    private final IdentityHashMap<Member, Map<String, Object>> ofMembers = new IdentityHashMap<>();

    ModelSchema(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
        this.links = LinkIndex.of(graph);
    }

    Map<String, Object> of(Model model) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", made(Json.object("type", "integer", "format", "int32")));
        for (Member member : inheritance.members(model)) {
            properties.put(WireNames.of(member), ofMembers.computeIfAbsent(member, ModelSchema::property));
        }
        for (ReverseLink reverse : links.reverses(model)) {
            String name = reverse.link().reverse().orElseThrow();
            Map<String, Object> ids = ids("The ids of the `" + reverse.source().name() + "` objects that link here.");
            properties.put(WireNames.ofReverse(name), made(ids));
        }
        properties.put(
                "class_names", made(Json.object("type", "string", "description", "The models that it is one of.")));
        properties.put("self_content_type_id", made(Json.object("type", "string", "description", "Its own model.")));
        Map<String, Object> schema = Json.object("type", "object");
        model.description().ifPresent(text -> schema.put("description", text));
        schema.put("properties", properties);
        return schema;
    }

    /** The members that have no value of their own accord. */
    List<String> neededToCreate(Model model) {
        boolean ownerIsFound = inheritance.lineage(model).stream()
                .anyMatch(ancestor ->
                        ancestor.options().value(KnownOption.OWNER_CLASS_NAME).isPresent());
        return inheritance.members(model).stream()
                .filter(ModelSchema::isNeeded)
                .filter(member -> !(ownerIsFound
                        && member instanceof Link
                        && member.name().equals(OWNER)))
                .map(WireNames::of)
                .toList();
    }

    private static boolean isNeeded(Member member) {
        return member.required()
                && member.defaultValue() instanceof DefaultValue.Unspecified
                && !member.options().flag(KnownOption.AUTO_NOW_ADD)
                && !member.options().flag(KnownOption.BOOKKEEPING_STATE);
    }

    private static Map<String, Object> property(Member member) {
        Map<String, Object> property = member instanceof Field field ? FieldSchema.of(field) : ofLink((Link) member);
        mark(property, member, KnownOption.FEEDBACK_STATE);
        mark(property, member, KnownOption.BOOKKEEPING_STATE);
        mark(property, member, KnownOption.GUI_HIDDEN);
        return property;
    }

    private static Map<String, Object> ofLink(Link link) {
        String help = link.options().text(KnownOption.HELP_TEXT).orElse("");
        String blank = help.isEmpty() ? "" : "\n\n";
        Map<String, Object> property = link.kind().isMany()
                ? ids(help + blank + "The ids of `" + link.peer() + "` objects.")
                : Json.object(
                        "description", help + blank + "The id of a `" + link.peer() + "`; 0 for none.",
                        "type", "integer",
                        "format", "int32");
        property.put("x-xproto-link", link.peer());
        return property;
    }

    private static Map<String, Object> ids(String description) {
        return Json.object(
                "description",
                description,
                "type",
                "array",
                "items",
                Json.object("type", "integer", "format", "int32"));
    }

    private static Map<String, Object> made(Map<String, Object> property) {
        property.put("readOnly", true);
        return property;
    }

    private static void mark(Map<String, Object> property, Member member, KnownOption option) {
        if (member.options().flag(option)) {
            property.put("x-xproto-" + option.key().replace('_', '-'), true);
        }
    }
}
