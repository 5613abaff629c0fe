package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Recipes that are wrong: everything is told at once, with its place and what to do, and nothing happens. */
class RefuseRecipeTest {
    private final RecipeCore core = new RecipeCore();

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void tellsEverythingAtOnceInOrderOfPlace() {
        List<Finding> findings = core.refuse("""
                tosca_definitions_version: tosca_simple_yaml_9_9
                imports:
                  - custom_types/helloworldservic.yaml
                descripton: x
                topology_template:
                  node_templates:
                    service:
                      type: tosca.nodes.HelloWorldServce
                      properties:
                        name: x
                    instance:
                      type: tosca.nodes.HelloWorldServiceInstance
                      properties:
                        name: 5
                        hello_too: you
                      requirements:
                        - ownr: service
                        - master_serviceinstance: instnce
                """);
        assertThat(findings)
                .extracting(Finding::code, Finding::line, Finding::column, Finding::help)
                .containsExactly(
                        tuple("XT0104", 1, 28, "write `tosca_simple_yaml_1_0`"),
                        tuple("XT0105", 3, 5, "use `custom_types/helloworldservice.yaml`"),
                        tuple("XT0101", 4, 1, "use `description`"),
                        tuple("XT0201", 8, 13, "use `tosca.nodes.HelloWorldService`"),
                        tuple("XT0204", 14, 15, "put it in quotes: `\"5\"`"),
                        tuple("XT0203", 15, 9, "use `hello_to`"),
                        tuple("XT0301", 17, 11, "use `owner`"),
                        tuple("XT0302", 18, 35, "use `instance`"));
        assertThat(findings)
                .allMatch(Finding::error)
                .allMatch(finding -> finding.source().equals("test.yaml"));
    }

    @Test
    void changesNothingWhenOneNodeOfManyIsWrong() {
        core.refuseNodes("""
                good: {type: tosca.nodes.Gauge, properties: {name: good}}
                bad: {type: tosca.nodes.Gauge, properties: {name: bad, colour: red}}
                """);
        assertThat(core.all("Gauge")).isEmpty();
    }

    @Test
    void changesNothingWhenTheCoreRefusesTheLastNode() {
        core.applyNodes("a: {type: tosca.nodes.HelloWorldService, properties: {name: a, hello_from: me}}\n");
        Row before = core.named("HelloWorldService", "a");
        List<Finding> findings = core.refuseNodes("""
                a: {type: tosca.nodes.HelloWorldService, properties: {name: a, hello_from: you}}
                s: {type: tosca.nodes.Site, properties: {name: s, login_base: s, abbreviated_name: s}}
                z:
                  type: tosca.nodes.Site
                  properties: {name: z, login_base: z, abbreviated_name: z, site_url: nowhere}
                """);
        assertThat(findings).extracting(Finding::code, Finding::line).containsExactly(tuple("XT0501", 8));
        assertThat(findings.get(0).message()).contains("`site_url` of `z`");
        assertThat(core.all("Site")).extracting(row -> row.get("name")).doesNotContain("s", "z");
        assertThat(core.row(before.key()).get("hello_from")).isEqualTo("me");
    }

    @Test
    void aNameThatIsTakenIsToldAtItsProperty() {
        core.store().commit(Batch.of(Origin.USER, new Operation.Create("NodeLabel", -1, Map.of("name", "taken"))));
        core.applyNodes("a: {type: tosca.nodes.NetworkTemplate, properties: {name: a}}\n");
        List<Finding> findings = core.refuseNodes("""
                a: {type: tosca.nodes.HelloWorldService, properties: {name: same, hello_from: me}}
                b: {type: tosca.nodes.Service, properties: {name: same}}
                """);
        assertThat(findings).extracting(Finding::code).containsExactly("XT0501");
        assertThat(core.all("Service")).isEmpty();
    }

    @Test
    void aMissingOwnerServiceIsTold() {
        List<Finding> findings = core.refuseNodes(
                "i: {type: tosca.nodes.HelloWorldServiceInstance, properties: {name: i, hello_to: you}}\n");
        assertThat(findings)
                .allMatch(finding -> finding.code().equals("XT0501") && finding.line() == 4)
                .anyMatch(finding -> finding.message().contains("`owner` of `i`")
                        && finding.message().contains("`HelloWorldService`"));
    }

    @Test
    void aNewObjectIsToldAllThatItLacks() {
        List<Finding> findings = core.refuseNodes("""
                s: {type: tosca.nodes.Slice, properties: {name: s}}
                t: {type: tosca.nodes.HelloWorldService, properties: {name: t}}
                """);
        assertThat(findings)
                .extracting(Finding::code, Finding::help)
                .containsExactly(
                        tuple("XT0405", "add `site` under `requirements`"),
                        tuple("XT0405", "add `hello_from` under `properties`"));
    }

    @Test
    void aMisspeltKeyIsToldOnce() {
        assertThat(core.refuseNodes("g: {type: tosca.nodes.Gauge, properties: {nam: g}}\n"))
                .extracting(Finding::code)
                .containsExactly("XT0203");
    }

    @Test
    void aLinkWrittenAsAPropertyIsSentToTheRequirements() {
        List<Finding> findings = core.refuseNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: a, next_id: 5}}
                b: {type: tosca.nodes.Gauge, properties: {name: b}, requirements: [{color: a}]}
                """);
        assertThat(findings.get(0).help())
                .isEqualTo("it is a link: write `next` under `requirements`, with the node that it leads to");
        assertThat(findings.get(1).help()).isEqualTo("it is a field: write it under `properties`");
    }

    @Test
    void tellsTheWayRoundACircle() {
        List<Finding> findings = core.refuseNodes("""
                a: {type: tosca.nodes.Gauge, properties: {name: a}, requirements: [{next: b}]}
                b: {type: tosca.nodes.Gauge, properties: {name: b}, requirements: [{next: c}]}
                c: {type: tosca.nodes.Gauge, properties: {name: c}, requirements: [{next: b}]}
                d: {type: tosca.nodes.Gauge, properties: {name: d}, requirements: [{next: d}]}
                """);
        assertThat(findings).extracting(Finding::code).containsExactly("XT0305", "XT0305");
        assertThat(findings.get(0).message()).contains("`b` -> `c` -> `b`");
        assertThat(findings.get(0).line()).isEqualTo(5);
        assertThat(findings.get(1).message()).contains("`d` -> `d`");
    }

    @Test
    void everyWrongValueIsTold() {
        List<Finding> findings = core.refuseNodes("""
                g:
                  type: tosca.nodes.Gauge
                  properties:
                    name: much too long
                    level: 6
                    serial: -1
                    count: 9223372036854775808
                    ratio: .inf
                    since: 2021-02-29
                    color: rod
                    on: "yes"
                    born: 2020-01-01
                    must-exist: maybe
                """);
        assertThat(findings)
                .extracting(Finding::line, Finding::code)
                .containsExactly(
                        tuple(7, "XT0206"),
                        tuple(8, "XT0207"),
                        tuple(9, "XT0207"),
                        tuple(10, "XT0207"),
                        tuple(11, "XT0207"),
                        tuple(12, "XT0204"),
                        tuple(13, "XT0205"),
                        tuple(14, "XT0204"),
                        tuple(15, "XT0208"),
                        tuple(16, "XT0204"));
        assertThat(findings.get(1).message()).isEqualTo("`level` takes -5 to 5, not 6");
        assertThat(findings.get(6).help()).isEqualTo("use `red`");
    }

    @Test
    void whatSynchronizersWriteMayBeGivenToANewObjectOnly() {
        core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, state: new}}\n");
        assertThat(core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, state: new}}\n"))
                .containsExactly("g");
        List<Finding> findings = core.refuseNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, state: old}}\n");
        assertThat(findings).extracting(Finding::code).containsExactly("XT0208");
    }

    @Test
    void aModelWithoutKeysIsToldOnce() {
        assertThat(core.refuseNodes("""
                        a: {type: tosca.nodes.Keyless, properties: {size: 1}}
                        b: {type: tosca.nodes.Keyless, properties: {size: 2}}
                        """)).extracting(Finding::code).containsExactly("XT0401");
    }

    @Test
    void nothingIsMadeForANodeThatLeadsToWhatMustExist() {
        assertThat(core.refuseNodes("""
                        a: {type: tosca.nodes.Gauge, properties: {name: a}, requirements: [{next: b}]}
                        b: {type: tosca.nodes.Gauge, properties: {name: b, must-exist: true}}
                        """))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("XT0403", 5));
        assertThat(core.all("Gauge")).isEmpty();
    }

    @Test
    void refusesWhatIsNoRecipeAtAll() {
        assertThat(core.refuse("")).extracting(Finding::code).containsExactly("XT0004");
        assertThat(core.refuse("just text")).extracting(Finding::code).containsExactly("XT0004");
        assertThat(core.refuse("- a\n- b\n")).extracting(Finding::code).containsExactly("XT0004");
        assertThat(core.refuse("a: b\n---\nc: d\n")).extracting(Finding::code).containsExactly("XT0001");
        assertThat(core.refuse("\u0000")).extracting(Finding::code).containsExactly("XT0001");
        assertThat(core.refuse("a: \"\ud83d\ude00\"\nb: ["))
                .extracting(Finding::code)
                .containsExactly("XT0001");
    }

    @Test
    void placesCountCharactersThatTakeTwoUnitsOnce() {
        List<Finding> findings = core.refuseNodes("\ud83d\ude00: {type: tosca.nodes.Gage, properties: {name: x}}\n");
        assertThat(findings).extracting(Finding::line, Finding::column).containsExactly(tuple(4, 15));
    }

    @Test
    void refusesHostileTextsSoon() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int at = 1; at < 60; at++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(at, at, at - 1, at - 1));
        }
        assertThat(core.refuse(laughs.toString())).extracting(Finding::code).containsExactly("XT0002");
        assertThat(core.refuse("[".repeat(100_000))).extracting(Finding::code).containsExactly("XT0002");
        assertThat(core.refuse("x".repeat(9_000_000))).extracting(Finding::code).containsExactly("XT0002");
        assertThat(core.refuse("a: !!java.net.URL [http://localhost/]\n"))
                .as("a tag that names a class")
                .extracting(Finding::code)
                .contains("XT0101")
                .doesNotContain("XT0501");
        assertThat(core.refuse("&a {tosca_definitions_version: x, topology_template: *a}\n"))
                .extracting(Finding::code)
                .contains("XT0101");
        assertThat(core.refuse("topology_template: &a {node_templates: {n: &n {<<: *n, type: x}}}\n"))
                .extracting(Finding::code)
                .contains("XT0004");
    }

    @Test
    void mergesOfMergesCostNoMoreThanTheirText() {
        StringBuilder text = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int at = 1; at <= 24; at++) {
            text.append("a%d: &a%d {<<: [*a%d, *a%d]}\n".formatted(at, at, at - 1, at - 1));
        }
        String recipe = text + "tosca_definitions_version: x\ntopology_template: {<<: *a24}\n";
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(core.refuse(recipe)).extracting(Finding::code).contains("XT0101", "XT0103", "XT0104"));
    }

    @Test
    void anObjectThatChangesMeanwhileIsLookedAtAgain() {
        core.applyNodes("g: {type: tosca.nodes.Gauge, properties: {name: g, level: 1}}\n");
        Row row = core.named("Gauge", "g");
        MeddlingStore store = new MeddlingStore(
                core.store(),
                () -> core.store()
                        .commit(Batch.of(
                                Origin.USER,
                                new Operation.Update(row.key(), Map.of("color", "red"), OptionalLong.empty(), false))));
        new ToscaEngine(() -> core.graph(), store, new ReentrantLock())
                .apply("r", RecipeCore.recipe("g: {type: tosca.nodes.Gauge, properties: {name: g, level: 2}}\n"));
        Row after = core.row(row.key());
        assertThat(after.get("level")).isEqualTo(2);
        assertThat(after.get("color")).isEqualTo("red");
        assertThat(store.commits()).isEqualTo(2);
    }
}
