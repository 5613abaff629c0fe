package dev.xproto.codegen.modeldefs;

import com.google.auto.service.AutoService;
import dev.xproto.codegen.Generator;
import dev.xproto.codegen.GeneratorContext;
import dev.xproto.codegen.GeneratorId;
import dev.xproto.codegen.modeldefs.FieldDef.Target;
import dev.xproto.codegen.modeldefs.FieldDef.Validator;
import dev.xproto.codegen.modeldefs.ModelDef.Relation;
import dev.xproto.codegen.output.OutputSink;
import dev.xproto.codegen.text.JsonText;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code modeldefs.json}: all models, those of imports too, as pages see them. */
@AutoService(Generator.class)
public final class ModelDefsGenerator implements Generator {
    /** What the file is called. */
    public static final String NAME = "modeldefs.json";

    @Override
    public GeneratorId id() {
        return new GeneratorId("modeldefs");
    }

    @Override
    public boolean describesTheWhole() {
        return true;
    }

    @Override
    public void generate(GeneratorContext context, OutputSink out) {
        IdentityHashMap<FieldDef, Map<String, Object>> fields = new IdentityHashMap<>();
        List<Map<String, Object>> items = ModelDefs.of(context.graph()).items().stream()
                .map(def -> model(def, fields))
                .toList();
        out.resource(NAME, JsonText.ofShared(Map.of("items", items)));
    }

    private static Map<String, Object> model(ModelDef def, IdentityHashMap<FieldDef, Map<String, Object>> fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", def.name());
        map.put("app", def.app());
        def.verboseName().ifPresent(text -> map.put("verbose_name", text));
        def.description().ifPresent(text -> map.put("description", text));
        def.syncImplemented().ifPresent(text -> map.put("sync_implemented", text));
        def.policyImplemented().ifPresent(text -> map.put("policy_implemented", text));
        map.put(
                "relations",
                def.relations().stream().map(ModelDefsGenerator::relation).toList());
        map.put(
                "fields",
                def.fields().stream()
                        .map(field -> fields.computeIfAbsent(field, ModelDefsGenerator::field))
                        .toList());
        return map;
    }

    private static Map<String, Object> relation(Relation relation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", relation.model());
        map.put("type", relation.type());
        map.put("on_field", relation.onField());
        return map;
    }

    private static Map<String, Object> field(FieldDef def) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", def.name());
        map.put("hint", def.hint());
        def.defaultValue().ifPresent(text -> map.put("default", text));
        map.put("type", def.type());
        def.relation().ifPresent(target -> map.put("relation", target(target)));
        if (!def.options().isEmpty()) {
            map.put(
                    "options",
                    def.options().stream().map(ModelDefsGenerator::choice).toList());
        }
        map.put("read_only", def.readOnly());
        map.put(
                "validators",
                def.validators().stream().map(ModelDefsGenerator::validator).toList());
        return map;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", target.model());
        map.put("type", target.type());
        return map;
    }

    private static Map<String, Object> choice(FieldDef.Choice choice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", choice.id());
        map.put("label", choice.label());
        return map;
    }

    private static Map<String, Object> validator(Validator validator) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", validator.name());
        map.put(validator.value() instanceof Boolean ? "bool_value" : "int_value", validator.value());
        return map;
    }
}
