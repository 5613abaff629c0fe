package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.sync.model.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recipes that are right. */
class ApplyRecipeTest {
    private static final String TUTORIAL = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - custom_types/helloworldservice.yaml
              - custom_types/helloworldserviceinstance.yaml
              - custom_types/servicegraphconstraint.yaml

            description: Somebody who says hello, and somebody to say it to

            topology_template:
              node_templates:

                service:
                  type: tosca.nodes.HelloWorldService
                  properties:
                    name: HelloWorld
                    hello_from: Jhon Snow

                serviceinstance:
                  type: tosca.nodes.HelloWorldServiceInstance
                  properties:
                    name: HelloWorld Service Instance
                    hello_to: Daenerys Targaryen

                constraints:
                  type: tosca.nodes.ServiceGraphConstraint
                  properties:
                    constraints: '["HelloWorld"]'
            """;

    private final RecipeCore core = new RecipeCore();

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void makesTheObjectsOfTheTutorial() {
        assertThat(core.apply(TUTORIAL)).containsExactly("constraints", "service", "serviceinstance");
        Row service = core.named("HelloWorldService", "HelloWorld");
        Row instance = core.named("HelloWorldServiceInstance", "HelloWorld Service Instance");
        assertThat(service.get("hello_from")).isEqualTo("Jhon Snow");
        assertThat(instance.get("hello_to")).isEqualTo("Daenerys Targaryen");
        assertThat(instance.get("owner")).isEqualTo(service.id());
        assertThat(core.all("ServiceGraphConstraint"))
                .extracting(row -> row.get("constraints"))
                .containsExactly("[\"HelloWorld\"]");
    }

    @Test
    void leavesUnchangedObjectsAlone() {
        core.apply(TUTORIAL);
        Row before = core.named("HelloWorldService", "HelloWorld");
        core.apply(TUTORIAL);
        assertThat(core.all("HelloWorldService")).hasSize(1);
        assertThat(core.row(before.key()).revision()).isEqualTo(before.revision());
    }

    @Test
    void changesOnlyTheObjectThatIsToChange() {
        core.apply(TUTORIAL);
        Row service = core.named("HelloWorldService", "HelloWorld");
        Row instance = core.named("HelloWorldServiceInstance", "HelloWorld Service Instance");
        core.apply(TUTORIAL.replace("Daenerys Targaryen", "Arya Stark"));
        assertThat(core.row(instance.key()).get("hello_to")).isEqualTo("Arya Stark");
        assertThat(core.row(instance.key()).get("updated")).isNotEqualTo(instance.get("updated"));
        assertThat(core.row(service.key()).revision()).isEqualTo(service.revision());
    }

    @Test
    void puttingTheOwnerLastInTheAlphabetStillMakesItFirst() {
        assertThat(core.applyNodes("""
                        an_instance:
                          type: tosca.nodes.HelloWorldServiceInstance
                          properties: {name: i, hello_to: you}
                        zz_service:
                          type: tosca.nodes.HelloWorldService
                          properties: {name: s, hello_from: me}
                        """)).containsExactly("zz_service", "an_instance");
        assertThat(core.named("ServiceInstance", "i").get("owner"))
                .isEqualTo(core.named("Service", "s").id());
    }

    @Test
    void anOwnerThatNeedsItsInstanceComesAfterIt() {
        core.applyNodes("""
                old: {type: tosca.nodes.HelloWorldService, properties: {name: old, hello_from: me}}
                """);
        assertThat(core.applyNodes("""
                        instance: {type: tosca.nodes.HelloWorldServiceInstance, properties: {name: i, hello_to: you}}
                        link:
                          type: tosca.nodes.ServiceInstanceLink
                          requirements:
                            - provider_service_instance: instance
                            - subscriber_service: service
                        service: {type: tosca.nodes.HelloWorldService, properties: {name: s, hello_from: me}}
                        """)).containsExactly("service", "instance", "link");
    }

    @Test
    void followsRequirementsInShortAndInLongForm() {
        assertThat(core.applyNodes("""
                        a:
                          type: tosca.nodes.Gauge
                          properties: {name: a}
                          requirements:
                            - next:
                                node: b
                                relationship: tosca.relationships.BelongsToOne
                        b:
                          type: tosca.nodes.Gauge
                          properties: {name: b}
                          requirements:
                            - next: c
                        c:
                          type: tosca.nodes.Gauge
                          properties: {name: c}
                        """)).containsExactly("c", "b", "a");
        assertThat(core.named("Gauge", "a").get("next"))
                .isEqualTo(core.named("Gauge", "b").id());
        assertThat(core.named("Gauge", "b").get("next"))
                .isEqualTo(core.named("Gauge", "c").id());
    }

    @Test
    void joinsManyToManyLinksByOneRequirementEach() {
        String nodes = """
                a:
                  type: tosca.nodes.Gauge
                  properties: {name: a}
                  requirements:
                    - friends: {node: b, relationship: tosca.relationships.BelongsToMany}
                    - friends: {node: c, relationship: tosca.relationships.BelongsToMany}
                b: {type: tosca.nodes.Gauge, properties: {name: b}}
                c: {type: tosca.nodes.Gauge, properties: {name: c}}
                """;
        core.applyNodes(nodes);
        Row a = core.named("Gauge", "a");
        assertThat(friends(a))
                .containsExactlyInAnyOrder(
                        core.named("Gauge", "b").id(), core.named("Gauge", "c").id());
        core.applyNodes(nodes);
        assertThat(core.row(a.key()).revision()).isEqualTo(a.revision());
        core.applyNodes(
                nodes.replace("    - friends: {node: b, relationship: tosca.relationships.BelongsToMany}\n", ""));
        assertThat(friends(a)).containsExactly(core.named("Gauge", "c").id());
    }

    private List<Integer> friends(Row row) {
        return core.store()
                .links(List.of(row.key()), Set.of("friends"))
                .getOrDefault(row.key(), Map.of())
                .getOrDefault("friends", List.of());
    }

    @Test
    void storesEveryTypeOfValue() {
        core.applyNodes("""
                g:
                  type: tosca.nodes.Gauge
                  properties:
                    name: "  g  "
                    level: -5
                    serial: 4294967295
                    count: 9223372036854775807
                    ratio: 1
                    since: 2020-02-29T12:30:00.5+01:00
                    color: red
                    on: yes
                """);
        Row row = core.named("Gauge", "g");
        assertThat(row.get("level")).isEqualTo(-5);
        assertThat(row.get("serial")).isEqualTo(4294967295L);
        assertThat(row.get("count")).isEqualTo(Long.MAX_VALUE);
        assertThat(row.get("ratio")).isEqualTo(1f);
        assertThat(row.get("since")).isEqualTo(Instant.parse("2020-02-29T11:30:00.5Z"));
        assertThat(row.get("on")).isEqualTo(true);
    }

    @Test
    void aDateMayBeTextOrSecondsAsWell() {
        core.applyNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: a, since: '2020-02-29'}}
                b: {type: tosca.nodes.Gauge, properties: {name: b, since: 1582934400}}
                c: {type: tosca.nodes.Gauge, properties: {name: c, since: 1582934400.0000005}}
                """);
        assertThat(core.named("Gauge", "a").get("since")).isEqualTo(Instant.parse("2020-02-29T00:00:00Z"));
        assertThat(core.named("Gauge", "b").get("since")).isEqualTo(Instant.parse("2020-02-29T00:00:00Z"));
        assertThat(core.named("Gauge", "c").get("since")).isNotNull();
    }

    @Test
    void nothingClearsAnOptionalField() {
        core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, color: red}}\n");
        core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, color: null}}\n");
        assertThat(core.named("Gauge", "g").get("color")).isNull();
    }

    @Test
    void whatMustExistIsChangedWhereTheRecipeSaysSo() {
        core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, color: red}}\n");
        core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, color: green, must-exist: true}}\n");
        assertThat(core.named("Gauge", "g").get("color")).isEqualTo("green");
    }

    @Test
    void aBaseTypeFindsTheObjectOfALeafModel() {
        core.apply(TUTORIAL);
        Row service = core.named("HelloWorldService", "HelloWorld");
        core.applyNodes("""
                s:
                  type: tosca.nodes.Service
                  properties: {name: HelloWorld, must-exist: true, kind: control}
                """);
        Row changed = core.row(service.key());
        assertThat(changed.type().name()).isEqualTo("HelloWorldService");
        assertThat(changed.get("kind")).isEqualTo("control");
    }

    @Test
    void twoNodesMayMeanTheSameObject() {
        core.applyNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: g, color: red}}
                b: {type: tosca.nodes.Gauge, properties: {name: g, level: 3}}
                """);
        assertThat(core.all("Gauge")).hasSize(1);
        assertThat(core.named("Gauge", "g").get("color")).isEqualTo("red");
        assertThat(core.named("Gauge", "g").get("level")).isEqualTo(3);
    }

    @Test
    void anchorsAndMergesAreResolved() {
        core.apply("""
                tosca_definitions_version: tosca_simple_yaml_1_0
                dsl_definitions:
                  common: &common
                    color: green
                    level: 1
                topology_template:
                  node_templates:
                    a:
                      type: tosca.nodes.Gauge
                      properties:
                        <<: *common
                        name: a
                        level: 2
                """);
        assertThat(core.named("Gauge", "a").get("color")).isEqualTo("green");
        assertThat(core.named("Gauge", "a").get("level")).isEqualTo(2);
    }

    @Test
    void anEmptyRecipeChangesNothing() {
        assertThat(core.apply(
                        "tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template: {node_templates: {}}\n"))
                .isEmpty();
    }

    @Test
    void deletesDependentsFirst() {
        core.apply(TUTORIAL);
        assertThat(core.core().recipes().delete("test.yaml", TUTORIAL))
                .containsExactly("serviceinstance", "service", "constraints");
        assertThat(core.all("Service")).isEmpty();
        assertThat(core.all("ServiceInstance")).isEmpty();
        assertThat(core.all("ServiceGraphConstraint")).isEmpty();
    }

    @Test
    void deletingLeavesWhatMustExistAndWhatIsNotThere() {
        core.applyNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: a}}
                b: {type: tosca.nodes.Gauge, properties: {name: b}}
                """);
        String nodes = """
                a: {type: tosca.nodes.Gauge, properties: {name: a, must-exist: true}}
                b: {type: tosca.nodes.Gauge, properties: {name: b}}
                c: {type: tosca.nodes.Gauge, properties: {name: c}}
                """;
        assertThat(core.deleteNodes(nodes)).containsExactly("c", "b", "a");
        assertThat(core.all("Gauge")).extracting(row -> row.get("name")).containsExactly("a");
        assertThat(core.deleteNodes(nodes)).containsExactly("c", "b", "a");
    }

    @Test
    void deletingNeedsOnlyTheKeys() {
        core.apply(TUTORIAL);
        core.deleteNodes(
                "s: {type: tosca.nodes.ServiceGraphConstraint, properties: {constraints: '[\"HelloWorld\"]'}}\n");
        assertThat(core.all("ServiceGraphConstraint")).isEmpty();
    }

    @Test
    void handlesAChainOfThousandsOfNodes() {
        StringBuilder nodes = new StringBuilder();
        int length = 2000;
        for (int at = 0; at < length; at++) {
            nodes.append("g%d:\n  type: tosca.nodes.Gauge\n  properties: {name: g%d}\n".formatted(at, at));
            if (at + 1 < length) {
                nodes.append("  requirements:\n    - next: g%d\n".formatted(at + 1));
            }
        }
        List<String> order = core.applyNodes(nodes.toString());
        assertThat(order).hasSize(length).startsWith("g1999", "g1998").endsWith("g1", "g0");
    }
}
