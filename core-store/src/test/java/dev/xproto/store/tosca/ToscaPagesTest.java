package dev.xproto.store.tosca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.store.EmbeddedCore;
import dev.xproto.store.InMemoryCore;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RejectedInputException;
import dev.xproto.sync.store.Batch;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about recipes keep their word: what they call wrong gives their code, what they call right gives none. */
class ToscaPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "diagnostics");

    @ParameterizedTest
    @EnumSource(ToscaCode.class)
    void theWrongRecipeGivesTheCodeAndTheRightOneNone(ToscaCode code) throws IOException {
        String page = Files.readString(PAGES.resolve(code.id() + ".md"));
        assertThat(page).startsWith("# " + code.id() + ": ");
        assertThat(codes(example(page, "Wrong"))).contains(code.id()).allMatch(id -> page.contains(id));
        assertThat(codes(example(page, "Right"))).isEmpty();
    }

    private static String example(String page, String heading) {
        Matcher matcher =
                Pattern.compile("(?s)## " + heading + "\n\n```yaml\n(.*?)```").matcher(page);
        assertThat(matcher.find()).as(heading).isTrue();
        return matcher.group(1);
    }

    /** The codes that the recipe gives on a core of its own. */
    private static List<String> codes(String recipe) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z"));
        try (EmbeddedCore core = InMemoryCore.open(clock, List.of())) {
            makeTwins(core);
            core.recipes().apply("recipe.yaml", recipe);
            return List.of();
        } catch (RejectedInputException refused) {
            return refused.findings().stream().map(Finding::code).distinct().toList();
        }
    }

    /** Two instances of one name, which recipes couldn't make. */
    private static void makeTwins(EmbeddedCore core) {
        core.store()
                .commit(Batch.of(
                        Origin.USER,
                        new Operation.Create("Service", -1, Map.of("name", "other")),
                        new Operation.Create("ServiceInstance", -2, Map.of("name", "twin", "owner", -1)),
                        new Operation.Create("ServiceInstance", -3, Map.of("name", "twin", "owner", -1))));
    }
}
