package dev.xproto.server.initial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xproto.server.config.ConfigException;
import dev.xproto.store.CoreStorage;
import dev.xproto.store.ServedCore;
import dev.xproto.store.security.Caller;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.store.StoreQuery;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a new core begins with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitialDataTest {
    private ServedCore core;

    @BeforeAll
    void start() {
        core = ServedCore.open(new CoreStorage.Memory(), () -> Instant.parse("2026-01-02T03:04:05Z"));
        core.accounts().bootstrap("admin@example.org", "long password");
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private List<Row> all(String model) {
        return core.store(Caller.CORE)
                .read(new StoreQuery(model, StoreQuery.Kind.LIVE, List.of(), 100, null))
                .rows();
    }

    private List<String> problems(String text) {
        return catchThrowableOfType(ConfigException.class, () -> InitialData.store(core, "data.yaml", text))
                .problems();
    }

    @Test
    void objectsLinkToWhatStandsAboveThemAndToWhatIsThere() {
        int count = InitialData.store(core, "data.yaml", """
                - model: core.Site
                  fields: {name: Lab, login_base: lab, abbreviated_name: L}
                - model: core.User
                  fields:
                    email: operator@example.org
                    password: another long one
                    firstname: O
                    lastname: P
                    is_admin: false
                  relations:
                    site: {model: core.Site, fields: {name: Lab}}
                - model: Slice
                  fields: {name: default_slice, max_instances: 7}
                  relations:
                    site: {model: core.Site, fields: {login_base: default}}
                    creator: {model: core.User, fields: {email: admin@example.org}}
                """);

        assertThat(count).isEqualTo(3);
        Row lab = all("Site").stream()
                .filter(site -> "Lab".equals(site.get("name")))
                .findFirst()
                .orElseThrow();
        assertThat(all("User"))
                .filteredOn(user -> "operator@example.org".equals(user.get("email")))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.get("site")).isEqualTo(lab.id());
                    assertThat(user.get("password")).asString().startsWith("pbkdf2_sha256$");
                });
        assertThat(all("Slice"))
                .singleElement()
                .satisfies(slice -> assertThat(slice.get("site")).isNotEqualTo(lab.id()));
    }

    @Test
    void allThatIsWrongIsToldWithItsPlaceAndNothingIsStored() {
        int before = all("Site").size();
        assertThat(problems("""
                        - model: core.Site
                          fields: {name: New, login_base: new, abbreviated_name: N}
                        - model: core.Slcie
                          fields: {name: x}
                        - model: core.Slice
                          fields: {name: y}
                          relations:
                            sitte: {model: core.Site, fields: {name: New}}
                            creator: {model: core.User, fields: {email: nobody@example.org}}
                        """))
                .containsExactly(
                        "data.yaml:3:3: there is no model `Slcie` with objects; did you mean `Slice`?",
                        "data.yaml:8:12: `Slice` has no link `sitte`; did you mean `site`?",
                        "data.yaml:9:14: no `User` is like that, neither above nor in the core");
        assertThat(problems("""
                        - model: core.Site
                          fields: {name: New, login_bas: new}
                        """)).allSatisfy(problem -> assertThat(problem).startsWith("data.yaml:1:3: Site."));
        assertThat(all("Site")).hasSize(before);
    }

    @Test
    void whatIsNoListOfEntriesIsRefused() {
        assertThat(problems("model: core.Site"))
                .containsExactly(
                        "data.yaml:1:1: a list of entries is expected, each with `model`, `fields` and `relations`");
        assertThat(problems("- [")).singleElement().asString().contains("is no YAML");
        assertThat(problems("""
                        - modle: core.Site
                          fields: {name: [1], name: 2}
                        """))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("there is no key `modle`; did you mean `model`?"))
                .anyMatch(problem -> problem.contains("`name` is said twice"));
    }
}
