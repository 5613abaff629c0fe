package dev.xproto.integration.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of modules in ARCHITECTURE.md: the only place that says who may use whom. */
final class ModuleTable {
    private static final Pattern ROW = Pattern.compile("^\\| (`.+?) \\|(.*?)\\|.*\\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final Map<String, String> packages = new LinkedHashMap<>();
    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

    private ModuleTable() {}

    static ModuleTable read() {
        ModuleTable table = new ModuleTable();
        Matcher row = ROW.matcher(House.read(House.path("ARCHITECTURE.md")));
        Map<String, String> rights = new LinkedHashMap<>();
        while (row.find()) {
            for (String module : names(row.group(1))) {
                rights.put(module, row.group(3));
                names(row.group(2)).forEach(root -> table.packages.put(module, root));
            }
        }
        rights.forEach((module, right) -> table.mayUse.put(module, allowed(right, rights.keySet())));
        return table;
    }

    private static Set<String> allowed(String right, Set<String> modules) {
        if (right.equals("all") || right.equals("what a user would")) {
            return new LinkedHashSet<>(modules);
        }
        Set<String> allowed = new LinkedHashSet<>(names(right));
        allowed.retainAll(modules);
        return allowed;
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    Set<String> modules() {
        return mayUse.keySet();
    }

    /** The modules that it may name in its pom, but for tests. */
    Set<String> mayUse(String module) {
        return mayUse.getOrDefault(module, Set.of());
    }

    /** The same, and what those may use: what its classes may see. */
    Set<String> maySee(String module) {
        Set<String> seen = new LinkedHashSet<>();
        collect(module, seen);
        return seen;
    }

    private void collect(String module, Set<String> seen) {
        for (String used : mayUse(module)) {
            if (seen.add(used)) {
                collect(used, seen);
            }
        }
    }

    /** Whether others build on it; else it is a user's project, or measures the rest. */
    boolean isPartOfTheHouse(String module) {
        return !mayUse(module).containsAll(mayUse.keySet());
    }

    /** The package that all its packages are in; empty for modules that have only tests. */
    String rootPackage(String module) {
        return packages.getOrDefault(module, "");
    }
}
