package dev.xproto.integration.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.integration.house.MarkdownFile.Block;
import dev.xproto.integration.house.MarkdownFile.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pages are one site: all are reached from docs/index.md, and each block has a test, or says that it has none. */
class DocumentationSiteTest {
    /** Which test compiles or runs the blocks of a page; a file of that name, which speaks of the page. */
    private static final List<Walked> WALKED = List.of(
            new Walked("README.md", "xproto", "ReadmeExamplesTest"),
            new Walked("README.md", "java", "ReadmeExamplesTest LibraryPageTest"),
            new Walked("README.md", "sh", "ReadmeExamplesTest"),
            new Walked("docs/configuration.md", ".*", "ConfigurationDocTest"),
            new Walked("docs/generated-java.md", "java|xproto", "GeneratedJavaPageTest"),
            new Walked("docs/generators.md", "java|xml", "GeneratorsPageTest"),
            new Walked("docs/generators.md", "mermaid", "PicturesPageTest"),
            new Walked("docs/language.md", "xproto", "XprotoCompilerTest"),
            new Walked("docs/library.md", "java", "LibraryPageTest"),
            new Walked("docs/migrating-from-xos.md", "java copied .*", "MigrationPageTest"),
            new Walked("docs/operate.md", "yaml core|yaml initial|sh operate", "OperateDocsTest"),
            new Walked("docs/rest.md", "sh rest", "RestDocsTest"),
            new Walked("docs/server.md", "yaml core|sh server", "ServerDocsTest"),
            new Walked("docs/synchronizer.md", "java step|xproto models", "StepPage"),
            new Walked("docs/synchronizer.md", "yaml", "ReadmeExamplesTest"),
            new Walked("docs/testing.md", "java", "TestingPageTest"),
            new Walked("docs/tosca.md", "yaml", "RecipePlanTest"),
            new Walked(
                    "docs/tutorial.md", "sh|sh fails|sh running \\w+|\\w+ file \\S+", "src/it/tutorial/verify.groovy"),
            new Walked("docs/tutorial.md", "text keys \\w+|text output \\w+", "src/it/tutorial/verify.groovy"),
            new Walked(".*", "xproto complete|java complete", "DocumentationTest"));

    /** What is shown and not done: output, and what needs what a build hasn't got. */
    private static final String NOT_RUN = "|text output|sh by hand";

    /**
     * Blocks of a page that a test minds.
     *
     * @param page a pattern of its path
     * @param info a pattern of what stands behind the fence
     * @param tests names of Java files without their ending, or paths in integration-tests
     */
    private record Walked(String page, String info, String tests) {
        boolean is(String path, Block block) {
            return path.matches(page) && block.info().matches(info);
        }
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(List.of(House.path("README.md")));
        House.files(House.path("docs"), ".md").stream()
                .filter(page -> !page.startsWith(House.path("docs", "diagnostics")))
                .forEach(pages::add);
        return pages;
    }

    private static String name(Path page) {
        return House.root().relativize(page).toString();
    }

    @Test
    void everyPageIsReachedFromTheIndex() {
        Set<Path> reached = new TreeSet<>();
        Deque<Path> todo = new ArrayDeque<>(List.of(House.path("docs", "index.md")));
        while (!todo.isEmpty()) {
            Path page = todo.remove();
            if (reached.add(page) && page.startsWith(House.path("docs"))) {
                for (Target link : MarkdownFile.read(page).links()) {
                    Path target = Objects.requireNonNull(page.getParent())
                            .resolve(link.path().replaceFirst("#.*", ""))
                            .normalize();
                    if (target.toString().endsWith(".md") && Files.exists(target)) {
                        todo.add(target);
                    }
                }
            }
        }
        assertThat(reached).containsAll(House.files(House.path("docs"), ".md"));
    }

    @Test
    void everyPageLeadsBackToTheIndex() {
        assertThat(pages())
                .filteredOn(page -> !page.endsWith("index.md"))
                .allMatch(page -> MarkdownFile.read(page).links().stream()
                        .anyMatch(link -> link.path().endsWith("index.md")));
    }

    @Test
    void theListOfDiagnosticsIsThatOfTheirPages() {
        List<String> rows = House.read(House.path("docs", "diagnostics.md"))
                .lines()
                .filter(line -> line.startsWith("| ["))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(House.files(House.path("docs", "diagnostics"), ".md").stream()
                        .map(page -> House.read(page).lines().findFirst().orElse(""))
                        .map(title -> title.replaceFirst("^# (\\w+): (.*)$", "| [$1](diagnostics/$1.md) | $2 |"))
                        .toList());
    }

    @Test
    void everyBlockHasATestOrSaysThatItHasNone() {
        List<String> loose = new ArrayList<>();
        for (Path page : pages()) {
            for (Block block : MarkdownFile.read(page).blocks()) {
                boolean shown = ("|" + NOT_RUN + "|").contains("|" + block.info() + "|");
                if (!shown && WALKED.stream().noneMatch(walked -> walked.is(name(page), block))) {
                    loose.add(name(page) + ":" + block.line() + " " + block.info());
                }
            }
        }
        assertThat(loose)
                .as("give the block a test and name it here, or mark it as `text output` or `sh by hand`")
                .isEmpty();
    }

    @Test
    void everyTestThatIsNamedSpeaksOfItsPage() {
        List<String> wrong = new ArrayList<>();
        for (Walked walked : WALKED) {
            String page = walked.page().replaceFirst(".*/", "").replace(".*", "docs");
            for (String test : walked.tests().split(" ", -1)) {
                if (!source(test).contains(page)) {
                    wrong.add(test + " says nothing of " + page);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String source(String test) {
        if (test.contains("/")) {
            return House.read(House.path("integration-tests", test));
        }
        return House.files(House.root(), test + ".java").stream()
                .filter(file -> file.endsWith(test + ".java"))
                .map(House::read)
                .findFirst()
                .orElse("");
    }
}
