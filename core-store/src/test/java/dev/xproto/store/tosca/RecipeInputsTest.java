package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RecipeFile;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recipes that leave values open. */
class RecipeInputsTest {
    private static final String RECIPE = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              inputs:
                gauge_name:
                  type: string
                  description: What to call it
                gauge_level: {type: integer, default: 3}
                gauge_ratio: {type: float, default: 1}
                gauge_on: {type: boolean, default: yes}
                gauge_since: {type: timestamp, default: 2020-02-29T12:30:00Z}
              node_templates:
                gauge:
                  type: tosca.nodes.Gauge
                  properties:
                    name: { get_input: gauge_name }
                    level: { get_input: gauge_level }
                    ratio: { get_input: gauge_ratio }
                    on: { get_input: gauge_on }
                    since: { get_input: gauge_since }
            """;

    private final RecipeCore core = new RecipeCore();

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void takeGivenValuesAndDefaults() {
        core.core().recipes().apply(new RecipeFile("r", RECIPE, Map.of("gauge_name", "007", "gauge_level", "-2")));
        Row gauge = core.named("Gauge", "007");
        assertThat(gauge.get("level")).isEqualTo(-2);
        assertThat(gauge.get("ratio")).isEqualTo(1.0f);
        assertThat(gauge.get("on")).isEqualTo(true);
        assertThat(gauge.get("since")).hasToString("2020-02-29T12:30:00Z");
    }

    @Test
    void tellsOfEveryInputThatHasNoValueOrAWrongOne() {
        String recipe = RECIPE.replace("default: 3", "default: high").replace("{get_input: gauge_on}", "true");
        assertThat(refuse(recipe, Map.of("gauge_ratio", "much", "gauge_names", "x")))
                .extracting(Finding::code, Finding::line, Finding::help)
                .containsExactly(
                        tuple("XT0106", 1, "use `gauge_name`"),
                        tuple("XT0108", 7, "change the value, or the input's `type`"),
                        tuple("XT0108", 8, "change the value, or the input's `type`"),
                        tuple("XT0107", 15, "give it a value, or a `default`"));
    }

    @Test
    void tellsOfAMisspeltInput() {
        assertThat(refuse(RECIPE.replace("get_input: gauge_level", "get_input: gauge_lvel"), Map.of("gauge_name", "x")))
                .extracting(Finding::code, Finding::line, Finding::column, Finding::help)
                .containsExactly(tuple("XT0106", 16, 29, "use `gauge_level`"));
    }

    @Test
    void theFieldsOwnRulesHoldForInputsToo() {
        assertThat(refuse(RECIPE, Map.of("gauge_name", "much too long", "gauge_level", "6")))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("XT0206", 15), tuple("XT0207", 16));
    }

    @Test
    void otherFunctionsAreRefusedByName() {
        assertThat(refuse(
                        RECIPE.replace("get_input: gauge_level", "get_property: [SELF, x]"), Map.of("gauge_name", "x")))
                .extracting(Finding::code, Finding::help)
                .contains(tuple("XT0102", "write the value, or an input with `get_input`"));
    }

    private List<Finding> refuse(String recipe, Map<String, String> inputs) {
        RejectedInputException refused = catchThrowableOfType(
                RejectedInputException.class, () -> core.core().recipes().apply(new RecipeFile("r", recipe, inputs)));
        assertThat(core.all("Gauge")).isEmpty();
        return refused.findings();
    }
}
