package dev.xproto.integration.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The compiled main classes of all modules, and which module each belongs to. Read once for all tests. */
final class Compiled {
    private static final Compiled HOUSE = new Compiled(ModuleTable.read());

    private final Map<String, JavaClasses> byModule = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<String> notCompiled = new ArrayList<>();
    private final JavaClasses all;

    private Compiled(ModuleTable table) {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (String module : table.modules()) {
            Path classes = House.path(module, "target", "classes");
            if (Files.isDirectory(classes)) {
                folders.put(module, classes);
            } else if (table.isPartOfTheHouse(module) && Files.isDirectory(House.path(module, "src", "main", "java"))) {
                notCompiled.add(module);
            }
        }
        all = new ClassFileImporter().importPaths(folders.values());
        folders.forEach((module, classes) -> {
            JavaClasses own = all.that(describe("are in " + module, type -> isBelow(type, classes)));
            byModule.put(module, own);
            own.forEach(type -> owners.put(type.getName(), module));
        });
    }

    private static boolean isBelow(JavaClass type, Path folder) {
        return type.getSource()
                .map(source -> Path.of(source.getUri()).startsWith(folder))
                .orElse(false);
    }

    static Compiled house() {
        return HOUSE;
    }

    /** The classes of the modules that have any. */
    Map<String, JavaClasses> byModule() {
        return byModule;
    }

    /** The classes of all modules together. */
    JavaClasses all() {
        return all;
    }

    /** The module that a class belongs to; empty for classes from outside. */
    Optional<String> owner(JavaClass type) {
        return Optional.ofNullable(owners.get(type.getBaseComponentType().getName()));
    }

    /** Modules with sources that weren't compiled before this test. */
    List<String> notCompiled() {
        return notCompiled;
    }
}
