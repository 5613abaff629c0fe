package dev.xproto.integration.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;

/** Rules about classes, each with what to do instead. */
final class Rules {
    /** Calls that read the machine's clock or dice, or block a thread for a while. */
    private static final Map<String, Set<String>> OUTSIDE_WORLD = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.lang.Math", Set.of("random"),
            "java.lang.Thread", Set.of("sleep"),
            "java.util.concurrent.TimeUnit", Set.of("sleep"),
            "java.util.concurrent.ThreadLocalRandom", Set.of("current"),
            "java.time.InstantSource", Set.of("system"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.util.UUID", Set.of("randomUUID"));

    private static final Set<String> NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    private Rules() {}

    static ArchRule onlyTheParsersInsideSeesAntlr() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.xproto.parser.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .because("the grammar may be rebuilt; use the syntax tree of `dev.xproto.parser.syntax`");
    }

    static ArchRule onlyTheJavaGeneratorSeesJavaPoet() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.xproto.codegen.java..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .because("other outputs aren't Java; write text through an `OutputSink`");
    }

    static ArchRule onlyTheStoreSeesTheDatabase() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.xproto.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "com.zaxxer..")
                .because("everybody else talks to a `ModelStore`");
    }

    static ArchRule parserAndGeneratorsKnowNoSynchronizers() {
        return noClasses()
                .that()
                .resideInAnyPackage("dev.xproto.parser..", "dev.xproto.codegen..", "dev.xproto.maven..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.xproto.sync..")
                .because("generated code names the API by its text; name classes by string");
    }

    /** The clock, dice and sleeping, outside the classes that hand them to the others. */
    static ArchRule nothingReadsTheClockOrThrowsDice(Set<String> injectionPoints) {
        DescribedPredicate<JavaClass> others = describe(
                "aren't an injection point",
                type -> !injectionPoints.contains(outermost(type).getName()));
        return noClasses()
                .that(others)
                .should()
                .accessTargetWhere(describe("the clock, dice or a sleeping thread is used", Rules::isOutsideWorld))
                .because("tests would depend on the machine; have an `InstantSource`, a `Scheduler` or a seeded"
                        + " `SplittableRandom` handed in");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rules::outermost).orElse(type);
    }

    private static boolean isOutsideWorld(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        boolean noParameters = access instanceof JavaCall<?> call
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean dice = target.getName().equals("<init>")
                && noParameters
                && Set.of("java.util.Random", "java.util.SplittableRandom").contains(owner);
        boolean now = target.getName().equals("now") && noParameters && NOW.contains(owner);
        return dice || now || OUTSIDE_WORLD.getOrDefault(owner, Set.of()).contains(target.getName());
    }

    /** No two packages below the root need each other, not even through others. */
    static ArchRule noCyclesBetweenPackagesOf(String root) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new ByPackage(root))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("a package should be understood after those that it uses; move what both need to a third");
    }

    /**
     * Packages that can only be understood together, and count as one. In the API: an object knows its store, a store gives
     * rows of objects, and both are found by {@code ServiceLoader}. In the parser: a graph holds policies, and a policy is
     * judged by a graph.
     */
    private static final Map<String, String> ONE_IDEA = Map.of(
            "dev.xproto.sync.model", "dev.xproto.sync",
            "dev.xproto.sync.store", "dev.xproto.sync",
            "dev.xproto.sync.spi", "dev.xproto.sync",
            "dev.xproto.parser.policy", "dev.xproto.parser.model");

    private record ByPackage(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            boolean inside = name.equals(root) || name.startsWith(root + ".");
            return inside ? SliceIdentifier.of(ONE_IDEA.getOrDefault(name, name)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }
}
