package dev.xproto.codegen.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.xproto.codegen.support.Compiled;
import dev.xproto.codegen.text.JsonText;
import dev.xproto.parser.model.ModelGraph;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenApiDocumentTest {
    private static final String MODELS = """
            option app_label = "lab";
            message Rack {
              option description = "Where things stand";
              required string name = 1 [max_length = 40, help_text = "What people call it"];
              optional string kind = 2 [choices = "(('open', 'Open'), ('shut', 'Shut'))", default = "open"];
              optional int32 units = 3 [min_value = 1, max_value = 48, default = 42];
              optional int64 serial = 4 [default = 7];
              optional uint32 weight = 5;
              optional bool locked = 6 [default = False];
              optional string since = 7 [content_type = "date"];
              optional float load = 8;
              optional string page = 9 [content_type = "url"];
            }
            message Box {
              required manytoone rack->Rack:boxes = 1:1001;
              optional manytomany friends->Box:befriended = 2:1002;
              optional string seen = 3 [feedback_state = True];
            }
            message Rest {
              option abstract = True;
            }
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static SwaggerParseResult read(String text) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(text, null, options);
    }

    private static OpenAPI valid(ModelGraph graph) {
        SwaggerParseResult result = read(JsonText.of(OpenApiDocument.of(graph)));
        assertThat(result.getMessages()).isEmpty();
        return result.getOpenAPI();
    }

    @Test
    void isValid() {
        OpenAPI document = valid(Compiled.graph(MODELS));

        assertThat(document.getOpenapi()).isEqualTo("3.1.0");
        assertThat(document.getPaths().keySet())
                .containsExactly(
                        "/xosapi/v1/lab/boxes",
                        "/xosapi/v1/lab/boxes/{id}",
                        "/xosapi/v1/lab/racks",
                        "/xosapi/v1/lab/racks/{id}");
        assertThat(document.getComponents().getSchemas()).containsOnlyKeys("Box", "Rack");
    }

    @Test
    void isCheckedByAValidatorThatFindsFaults() {
        String text = JsonText.of(OpenApiDocument.of(Compiled.graph(MODELS)));

        assertThat(read(text.replace("\"responses\": {", "\"replies\": {")).getMessages())
                .isNotEmpty();
        assertThat(read(text.replace("\"type\": \"apiKey\"", "\"type\": \"key\""))
                        .getMessages())
                .isNotEmpty();
        assertThat(read(text.replace("\"in\": \"path\"", "\"in\": \"road\"")).getMessages())
                .isNotEmpty();
    }

    @Test
    void saysWhatValuesMustBeLike() throws IOException {
        JsonNode rack = schemas(MODELS).get("Rack");
        JsonNode properties = rack.get("properties");

        assertThat(rack.get("description").asText()).isEqualTo("Where things stand");
        assertThat(properties.get("name"))
                .isEqualTo(json("{'type': 'string', 'description': 'What people call it', 'maxLength': 40}"));
        assertThat(properties.get("kind"))
                .isEqualTo(json("{'type': 'string', 'enum': ['open', 'shut'], 'default': 'open'}"));
        assertThat(properties.get("units"))
                .isEqualTo(json("{'type': 'integer', 'format': 'int32', 'minimum': 1, 'maximum': 48, 'default': 42}"));
        assertThat(properties.get("serial"))
                .isEqualTo(json("{'type': 'string', 'format': 'int64', 'pattern': '^-?[0-9]+$', 'default': '7'}"));
        assertThat(properties.get("weight"))
                .isEqualTo(json("{'type': 'integer', 'minimum': 0, 'maximum': 4294967295}"));
        assertThat(properties.get("since")).isEqualTo(json("{'type': 'number', 'format': 'double'}"));
        assertThat(properties.get("page").get("format").asText()).isEqualTo("uri");
        assertThat(properties.get("boxes_ids").get("readOnly").asBoolean()).isTrue();
    }

    @Test
    void saysHowListsArePagedAndWhatFailuresLookLike() throws IOException {
        JsonNode document = JSON.readTree(JsonText.of(OpenApiDocument.of(Compiled.graph(MODELS))));

        assertThat(document.at("/paths/~1xosapi~1v1~1lab~1racks/get/parameters"))
                .hasSize(4);
        JsonNode one = document.at("/paths/~1xosapi~1v1~1lab~1racks~1{id}");
        assertThat(one.at("/get/responses/304/$ref").asText()).endsWith("NotModified");
        assertThat(one.at("/put/parameters/0/$ref").asText()).endsWith("if_match");
        assertThat(document.at("/components/responses/Failure/content").fieldNames())
                .toIterable()
                .containsExactly("application/problem+json");
    }

    @Test
    void saysWhereLinksLead() throws IOException {
        JsonNode properties = schemas(MODELS).get("Box").get("properties");

        assertThat(properties.get("rack_id").get("x-xproto-link").asText()).isEqualTo("Rack");
        assertThat(properties.get("friends_ids").get("type").asText()).isEqualTo("array");
        assertThat(properties.get("seen").get("x-xproto-feedback-state").asBoolean())
                .isTrue();
    }

    @Test
    void asksForWhatACreationNeeds() {
        String text = JsonText.of(OpenApiDocument.of(Compiled.graph(MODELS)));

        assertThat(text).contains("""
                        "$ref": "#/components/schemas/Box",
                                        "required": ["rack_id"]
                        """.strip());
    }

    @Test
    void asksForNoOwnerThatTheCoreFinds() {
        String text = JsonText.of(OpenApiDocument.of(Compiled.graph("""
                option app_label = "lab";
                message Rack { optional string name = 1; }
                message Box { required manytoone owner->Rack:boxes = 1:1001; }
                message Tin (Box) { option owner_class_name = "Rack"; optional string name = 1; }
                """)));

        assertThat(text.split("owner_id\"]", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xos__core.xproto",
                "xos__core.xproto wnke+xos-hello-world__hello-world.xproto",
                "xos__core.xproto olt-service__volt.xproto"
            })
    void isValidForRealModels(String files) {
        OpenAPI document = valid(Compiled.corpus(files.split(" ", -1)));

        assertThat(document.getPaths()).containsKeys("/xosapi/v1/core/slices", "/xosapi/v1/core/slices/{id}");
    }

    private static JsonNode schemas(String models) throws IOException {
        return JSON.readTree(JsonText.of(OpenApiDocument.of(Compiled.graph(models))))
                .at("/components/schemas");
    }

    private static JsonNode json(String withSingleQuotes) throws IOException {
        return JSON.readTree(withSingleQuotes.replace('\'', '"'));
    }
}
