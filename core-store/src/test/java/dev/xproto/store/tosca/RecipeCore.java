package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xproto.codegen.imports.ClassPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.store.EmbeddedCore;
import dev.xproto.store.InMemoryCore;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.ModelStore;
import dev.xproto.sync.store.StoreQuery;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** A core in memory with the tutorial's models and a few more, and short words for what tests do with recipes. */
final class RecipeCore implements AutoCloseable {
    private static final String MODELS = """
            option name = "hello-world";

            message HelloWorldService (Service) {
                required string hello_from = 1 [help_text = "Who says hello"];
            }

            message HelloWorldServiceInstance (ServiceInstance) {
                option owner_class_name = "HelloWorldService";
                required string hello_to = 1 [help_text = "Who is greeted"];
            }

            message Gauge (XOSBase) {
                required string name = 1 [max_length = 8, content_type = "stripped"];
                optional int32 level = 2 [min_value = -5, max_value = 5];
                optional uint32 serial = 3;
                optional int64 count = 4;
                optional float ratio = 5;
                optional string since = 6 [content_type = "date"];
                optional string color = 7 [choices = "(('red', 'Red'), ('green', 'Green'))"];
                required bool on = 8 [default = False];
                optional string state = 9 [feedback_state = True];
                optional manytoone next->Gauge:previous = 10:1001;
                optional manytomany friends->Gauge/Gauge_friends:friendly = 11:1002;
                required string born = 12 [content_type = "date", auto_now_add = True];
            }

            message Keyless (XOSBase) {
                optional int32 size = 1;
            }
            """;

    private final EmbeddedCore core = InMemoryCore.open(
            InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")), List.of(new ModelFile("test.xproto", MODELS)));

    /** The beginning of every recipe, up to its nodes. */
    static String recipe(String nodes) {
        return "tosca_definitions_version: tosca_simple_yaml_1_0\n"
                + "topology_template:\n"
                + "  node_templates:\n"
                + nodes.indent(4);
    }

    EmbeddedCore core() {
        return core;
    }

    /** The same models as the core's, compiled once more. */
    ModelGraph graph() {
        ImportedModels imported = ClassPathModels.read(
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
        return new XprotoCompiler()
                .compile(new CompileRequest(
                        List.of(SourceFile.of("test.xproto", MODELS)),
                        imported.files(),
                        imported.behaviourBases(),
                        false))
                .graph()
                .orElseThrow();
    }

    ModelStore store() {
        return core.store();
    }

    List<String> apply(String recipe) {
        return core.recipes().apply("test.yaml", recipe);
    }

    List<String> applyNodes(String nodes) {
        return apply(recipe(nodes));
    }

    List<String> deleteNodes(String nodes) {
        return core.recipes().delete("test.yaml", recipe(nodes));
    }

    /** What is said of a recipe that is refused; fails when it isn't. */
    List<Finding> refuse(String recipe) {
        return catchThrowableOfType(RejectedInputException.class, () -> apply(recipe))
                .findings();
    }

    List<Finding> refuseNodes(String nodes) {
        return refuse(recipe(nodes));
    }

    /** The live objects of a model, by id. */
    List<Row> all(String model) {
        return store().read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), 1000, null))
                .rows();
    }

    /** The live object of a model with that name. */
    Row named(String model, String name) {
        return all(model).stream()
                .filter(row -> name.equals(row.get("name")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + model + " called " + name));
    }

    Row row(ObjectKey key) {
        return store().read(List.of(key)).get(0);
    }

    @Override
    public void close() {
        core.close();
    }
}
