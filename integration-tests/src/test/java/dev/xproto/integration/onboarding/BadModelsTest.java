package dev.xproto.integration.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.xproto.store.EmbeddedCore;
import dev.xproto.store.InMemoryCore;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.StoreQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Models that are wrong: whoever loads them is told everything with its place, and the core stays as it was. */
class BadModelsTest {
    private static final String GOOD = """
            option name = "lights";

            message LightService (Service) {
                required string color = 1;
            }

            message Lamp (ServiceInstance) {
                option owner_class_name = "LightService";
                optional manytoone beside->Lamp:neighbours = 1:1001;
            }
            """;

    private final EmbeddedCore core =
            InMemoryCore.open(InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")), List.of());

    @AfterEach
    void close() {
        core.close();
    }

    private void load(String text) {
        core.onboarding().load(new LoadRequest("lights", "1.0.0", "", List.of(new ModelFile("lights.xproto", text))));
    }

    private List<Finding> refuse(String text) {
        String before = core.store().schema().version();
        List<Finding> findings = catchThrowableOfType(RejectedInputException.class, () -> load(text))
                .findings();
        assertThat(core.store().schema().version()).as("the core's models").isEqualTo(before);
        return findings.stream().filter(Finding::error).toList();
    }

    @Test
    void goodModelsAreLoaded() {
        load(GOOD);
        assertThat(core.store().schema().find("Lamp")).isPresent();
    }

    @Test
    void aMisspeltBaseIsToldWithTheNearestName() {
        List<Finding> findings = refuse(GOOD.replace("(Service)", "(Servce)"));
        assertThat(findings)
                .extracting(Finding::source, Finding::line, Finding::column)
                .containsExactly(tuple("lights.xproto", 3, 23));
        assertThat(findings.get(0).toString()).contains("`Servce`").contains("`Service`");
        assertThat(core.store().schema().find("Lamp")).isEmpty();
    }

    @Test
    void aMisspeltLinkIsToldWithTheNearestName() {
        List<Finding> findings = refuse(GOOD.replace("beside->Lamp", "beside->Lmap"));
        assertThat(findings).extracting(Finding::source, Finding::line).containsExactly(tuple("lights.xproto", 9));
        assertThat(findings.get(0).toString()).contains("`Lmap`").contains("`Lamp`");
    }

    @Test
    void aMisspeltTypeIsToldWithTheNearestName() {
        List<Finding> findings = refuse(GOOD.replace("required string", "required strng"));
        assertThat(findings)
                .extracting(Finding::source, Finding::line, Finding::column)
                .containsExactly(tuple("lights.xproto", 4, 14));
        assertThat(findings.get(0).toString()).contains("`strng`").contains("`string`");
    }

    @Test
    void allThreeAreToldAtOnce() {
        assertThat(refuse(GOOD.replace("(Service)", "(Servce)")
                        .replace("required string", "required strng")
                        .replace("beside->Lamp", "beside->Lmap")))
                .extracting(Finding::line)
                .containsExactly(3, 4, 9);
    }

    @Test
    void aMissingBraceIsToldWhereItIsMissed() {
        assertThat(refuse(GOOD.replace("string color = 1;\n}", "string color = 1;\n")))
                .allMatch(finding -> finding.source().equals("lights.xproto") && finding.line() >= 3)
                .isNotEmpty();
    }

    @Test
    void anUnknownOptionIsAWarningOnly() {
        List<Finding> warnings = core.onboarding()
                .load(new LoadRequest(
                        "lights",
                        "1.0.0",
                        "",
                        List.of(new ModelFile(
                                "lights.xproto", GOOD.replace("color = 1", "color = 1 [max_lenght = 5]")))))
                .warnings();
        assertThat(warnings)
                .noneMatch(Finding::error)
                .anyMatch(warning -> warning.line() == 4
                        && warning.message().contains("`max_lenght`")
                        && warning.help().contains("`max_length`"));
        assertThat(core.store().schema().find("LightService")).isPresent();
    }

    @Test
    void modelsAndObjectsThatWereLoadedBeforeStay() {
        load(GOOD);
        core.recipes().apply("lights.yaml", """
                        tosca_definitions_version: tosca_simple_yaml_1_0
                        topology_template:
                          node_templates:
                            service:
                              type: tosca.nodes.LightService
                              properties: {name: street lights, color: warm}
                        """);
        refuse(GOOD.replace("color = 1", "color = 1:2"));
        assertThat(services()).extracting(row -> row.get("color")).containsExactly("warm");
    }

    @Test
    void aRecipeOfModelsThatWereRefusedIsRefusedToo() {
        refuse(GOOD.replace("(Service)", "(Servce)"));
        RejectedInputException refused = catchThrowableOfType(
                RejectedInputException.class, () -> core.recipes().apply("lights.yaml", """
                                tosca_definitions_version: tosca_simple_yaml_1_0
                                topology_template:
                                  node_templates:
                                    service:
                                      type: tosca.nodes.LightService
                                      properties: {name: street lights, color: warm}
                                """));
        assertThat(refused.findings())
                .extracting(Finding::source, Finding::line)
                .containsExactly(tuple("lights.yaml", 5));
        assertThat(services()).isEmpty();
    }

    private List<Row> services() {
        return core.store()
                .read(new StoreQuery("Service", StoreQuery.Kind.LIVE, List.of(), 10, null))
                .rows();
    }
}
