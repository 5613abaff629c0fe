package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.RecipeFile;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Objects written as a recipe. */
class ExportRecipeTest {
    private final RecipeCore core = new RecipeCore();

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void looksLikeARecipeThatSomebodyWrote() {
        core.applyNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: a, level: 1, since: 2020-02-29, on: true}}
                b: {type: tosca.nodes.Gauge, properties: {name: "12"}, requirements: [{next: a}, {friends: a}]}
                """);
        assertThat(export("Gauge")).isEqualTo("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                imports:
                  - custom_types/gauge.yaml
                topology_template:
                  node_templates:
                    Gauge#1:
                      type: tosca.nodes.Gauge
                      properties:
                        name: a
                        level: 1
                        since: '2020-02-29T00:00:00Z'
                        'on': true
                    Gauge#2:
                      type: tosca.nodes.Gauge
                      properties:
                        name: '12'
                      requirements:
                        - next:
                            node: Gauge#1
                        - friends:
                            node: Gauge#1
                """);
    }

    @Test
    void changesNothingWhenItIsRunAgain() {
        makeAllKinds();
        String recipe = core.core().recipes().export(List.of());
        assertThat(core.core()
                        .recipes()
                        .planApply(RecipeFile.of("again", recipe))
                        .isEmpty())
                .as(recipe)
                .isTrue();
    }

    @Test
    void makesTheSameObjectsOnAnotherCore() {
        makeAllKinds();
        String recipe = export("Gauge", "Service", "ServiceInstance");
        try (RecipeCore other = new RecipeCore()) {
            other.apply(recipe);
            assertThat(other.core().recipes().export(List.of("Gauge", "Service", "ServiceInstance")))
                    .isEqualTo(recipe);
        }
    }

    @Test
    void namesWhatItLinksToAsHavingToExist() {
        core.applyNodes("""
                s: {type: tosca.nodes.HelloWorldService, properties: {name: s, hello_from: me}}
                i: {type: tosca.nodes.HelloWorldServiceInstance, properties: {name: i, hello_to: you}}
                """);
        String recipe = export("HelloWorldServiceInstance");
        assertThat(recipe)
                .contains("HelloWorldService#1:", "must-exist: true", "name: s")
                .doesNotContain("hello_from");
        assertThat(core.core()
                        .recipes()
                        .planApply(RecipeFile.of("again", recipe))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void saysInCommentsWhatARecipeCannotSay() {
        core.applyNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: a}}
                b: {type: tosca.nodes.Gauge, properties: {name: b}, requirements: [{next: a}]}
                c: {type: tosca.nodes.Gauge, properties: {name: c}, requirements: [{next: c2}]}
                c2: {type: tosca.nodes.Gauge, properties: {name: d}}
                """);
        Row a = core.named("Gauge", "a");
        Row d = core.named("Gauge", "d");
        update(a, "next", core.named("Gauge", "b").id());
        update(d, "name", "c");
        String recipe = export("Gauge");
        assertThat(recipe).startsWith("""
                # `Gauge` 3 is left out: it isn't the only one with name = c
                # `Gauge` 4 is left out: it isn't the only one with name = c
                # `next` of `Gauge` 2 is left out: it closes a circle of links
                tosca_definitions_version""");
        assertThat(core.core()
                        .recipes()
                        .planApply(RecipeFile.of("again", recipe))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void anUnknownModelIsToldWithTheNearest() {
        assertThatExceptionOfType(RejectedInputException.class)
                .isThrownBy(() -> export("Guage"))
                .satisfies(
                        refused -> assertThat(refused.findings().get(0).help()).isEqualTo("use `Gauge`"));
    }

    /** Values of every type, at their edges; links of every kind. */
    private void makeAllKinds() {
        core.applyNodes("""
                s: {type: tosca.nodes.HelloWorldService, properties: {name: "on", hello_from: "a: b #c\\n\\td\\u0085 \\U0001F600"}}
                i: {type: tosca.nodes.HelloWorldServiceInstance, properties: {name: "~", hello_to: "2020-01-01"}}
                link: {type: tosca.nodes.ServiceInstanceLink, requirements: [{provider_service_instance: i}, {subscriber_service: s}]}
                a: {type: tosca.nodes.Gauge, properties: {name: "0x1F", level: -5, serial: 4294967295, count: -9223372036854775808, ratio: 1.0e-10, since: 1999-12-31T23:59:59.123456Z}}
                b: {type: tosca.nodes.Gauge, properties: {name: "- b", ratio: 1.0e+30, color: green, on: true}, requirements: [{next: a}, {friends: a}]}
                site: {type: tosca.nodes.Site, properties: {name: s, login_base: s, abbreviated_name: s, site_url: "http://u.org/", hosts_nodes: true}}
                user:
                  type: tosca.nodes.User
                  properties: {email: a@b.c, username: a@b.c, password: secret, firstname: A, lastname: B}
                  requirements: [{site: site}]
                """);
    }

    private void update(Row row, String field, Object value) {
        core.store()
                .commit(Batch.of(
                        Origin.USER,
                        new Operation.Update(row.key(), Map.of(field, value), OptionalLong.empty(), false)));
    }

    private String export(String... models) {
        return core.core().recipes().export(List.of(models));
    }
}
