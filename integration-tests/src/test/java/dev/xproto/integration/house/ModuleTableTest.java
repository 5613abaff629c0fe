package dev.xproto.integration.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the table of modules in ARCHITECTURE.md true. */
class ModuleTableTest {
    private static final String GROUP = "dev.xproto";

    private final ModuleTable table = ModuleTable.read();
    private final Compiled compiled = Compiled.house();

    @Test
    void theTableListsTheModulesOfTheBuild() throws Exception {
        assertThat(table.modules())
                .as("add the module to the table in ARCHITECTURE.md, with what it may use")
                .containsExactlyInAnyOrderElementsOf(
                        Pom.read(House.path("pom.xml")).modules());
    }

    @Test
    void theTableIsReadWhole() {
        assertThat(table.mayUse("core-store"))
                .containsExactly("synchronizer-api", "core-models", "xproto-parser", "xproto-codegen");
        assertThat(table.mayUse("xproto-parser")).isEmpty();
        assertThat(table.rootPackage("synchronizer-api")).isEqualTo("dev.xproto.sync");
    }

    @Test
    void pomsNameNoModuleThatTheTableDoesNotAllow() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String module : table.modules()) {
            for (Pom.Dependency dependency :
                    Pom.read(House.path(module, "pom.xml")).dependencies()) {
                boolean ours =
                        dependency.group().equals(GROUP) && !dependency.scope().equals("test");
                if (ours && !table.mayUse(module).contains(dependency.artifact())) {
                    wrong.add(module + " -> " + dependency.artifact());
                }
            }
        }
        assertThat(wrong)
                .as("move the code to a module that may see both, or put an interface where both may see it")
                .isEmpty();
    }

    @Test
    void everyModuleWasCompiledBeforeItIsJudged() {
        assertThat(compiled.notCompiled())
                .as("run this test with `mvn verify`, or with `-pl integration-tests -am`")
                .isEmpty();
    }

    @Test
    void classesSeeOnlyWhatTheirModuleMaySee() {
        List<String> wrong = new ArrayList<>();
        compiled.byModule().forEach((module, classes) -> {
            Set<String> visible = table.maySee(module);
            for (JavaClass type : classes) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    compiled.owner(dependency.getTargetClass())
                            .filter(owner -> !owner.equals(module) && !visible.contains(owner))
                            .ifPresent(owner -> wrong.add(module + " sees " + owner + ": " + dependency));
                }
            }
        });
        assertThat(wrong)
                .as("only what ARCHITECTURE.md allows; generated classes and the SPI are the bridges")
                .isEmpty();
    }

    @Test
    void everyClassIsInTheRootPackageOfItsModule() {
        List<String> wrong = new ArrayList<>();
        compiled.byModule().forEach((module, classes) -> {
            String root = table.rootPackage(module);
            for (JavaClass type : classes) {
                String name = type.getPackageName();
                if (!name.equals(root) && !name.startsWith(root + ".")) {
                    wrong.add(module + ": " + type.getName());
                }
            }
        });
        assertThat(wrong)
                .as("a package belongs to one module, or the module path refuses the jars")
                .isEmpty();
    }

    @Test
    void noPackageIsSplitBetweenModules() {
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> split = new ArrayList<>();
        compiled.byModule()
                .forEach((module, classes) -> classes.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .forEach(name -> {
                            String owner = owners.putIfAbsent(name, module);
                            if (owner != null) {
                                split.add(name + " is in " + owner + " and in " + module);
                            }
                        }));
        assertThat(split).as("give one of them a package of its own").isEmpty();
    }
}
