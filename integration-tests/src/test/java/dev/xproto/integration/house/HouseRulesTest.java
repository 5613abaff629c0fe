package dev.xproto.integration.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.xproto.integration.house.bad.Sinner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What classes of the house may and may not do. */
class HouseRulesTest {
    /**
     * The only classes that take time and chance from the machine, to hand them to others: the clock, the seed of a whole
     * run, and what nobody may guess or have twice: salts, and names of databases and feeds.
     */
    private static final Set<String> INJECTION_POINTS = Set.of(
            "dev.xproto.runtime.time.SystemScheduler",
            "dev.xproto.runtime.SynchronizerMain",
            "dev.xproto.server.CoreServer",
            "dev.xproto.store.security.Entropy");

    private final Compiled compiled = Compiled.house();

    static List<ArchRule> rules() {
        return List.of(
                Rules.onlyTheParsersInsideSeesAntlr(),
                Rules.onlyTheJavaGeneratorSeesJavaPoet(),
                Rules.onlyTheStoreSeesTheDatabase(),
                Rules.parserAndGeneratorsKnowNoSynchronizers(),
                Rules.nothingReadsTheClockOrThrowsDice(INJECTION_POINTS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(compiled.all());
    }

    @ParameterizedTest
    @MethodSource("rootPackages")
    void packagesOfAModuleNeedEachOtherInOneDirection(String root) {
        Rules.noCyclesBetweenPackagesOf(root).check(compiled.all());
    }

    static List<String> rootPackages() {
        ModuleTable table = ModuleTable.read();
        return table.modules().stream()
                .map(table::rootPackage)
                .filter(root -> !root.isEmpty())
                .distinct()
                .toList();
    }

    @Test
    void internalPackagesAreUsedByTheirOwnModuleOnly() {
        List<String> wrong = new ArrayList<>();
        compiled.byModule().forEach((module, classes) -> {
            for (JavaClass type : classes) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                (dependency.getTargetClass().getPackageName() + ".").contains(".internal."))
                        .filter(dependency -> compiled.owner(dependency.getTargetClass())
                                .filter(owner -> !owner.equals(module))
                                .isPresent())
                        .forEach(dependency -> wrong.add(dependency.getDescription()));
            }
        });
        assertThat(wrong)
                .as("use what the other module shows, or ask it to show more")
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = new ArrayList<>();
        for (JavaClasses classes : compiled.byModule().values()) {
            classes.stream()
                    .filter(type -> !type.isAnnotatedWith(NullMarked.class))
                    .filter(type -> type.getEnclosingClass().isEmpty())
                    .filter(type -> !isGeneratedByAntlr(type))
                    .map(JavaClass::getPackage)
                    .filter(unit -> !unit.isAnnotatedWith(NullMarked.class))
                    .map(JavaPackage::getName)
                    .forEach(unmarked::add);
        }
        assertThat(unmarked.stream().distinct())
                .as("add a package-info.java with @NullMarked; without it NullAway is silent")
                .isEmpty();
    }

    private static boolean isGeneratedByAntlr(JavaClass type) {
        return type.getPackageName().startsWith("dev.xproto.parser.internal.grammar");
    }

    @Test
    void theRulesFindWhatTheyForbid() {
        JavaClasses bad = new ClassFileImporter().importPackagesOf(Sinner.class);
        assertThatThrownBy(
                        () -> Rules.nothingReadsTheClockOrThrowsDice(Set.of()).check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nanoTime")
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("Thread.sleep")
                .hasMessageContaining("Random.<init>()");
        assertThatThrownBy(() -> Rules.onlyTheStoreSeesTheDatabase().check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.sql.Connection");
        assertThatThrownBy(() -> Rules.noCyclesBetweenPackagesOf("dev.xproto.integration.house.bad")
                        .check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void everyInjectionPointExists() {
        assertThat(compiled.all()).extracting(JavaClass::getName).containsAll(INJECTION_POINTS);
    }

    @Test
    void anInjectionPointMayReadTheClock() {
        JavaClasses bad = new ClassFileImporter().importPackagesOf(Sinner.class);
        Rules.nothingReadsTheClockOrThrowsDice(Set.of(Sinner.class.getName())).check(bad);
    }
}
