package dev.xproto.codegen;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NearestNames;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The generators there are, by name. Immutable. */
public final class Generators {
    private final Map<String, Generator> byName = new TreeMap<>();
    private final List<Diagnostic> faults;

    private Generators(Collection<Generator> found, Collection<Diagnostic> faults) {
        List<Diagnostic> all = new ArrayList<>(faults);
        for (Generator generator : found) {
            Generator earlier = byName.putIfAbsent(generator.id().name(), generator);
            if (earlier != null && !earlier.getClass().equals(generator.getClass())) {
                all.add(duplicate(earlier, generator));
            }
        }
        this.faults = List.copyOf(all);
    }

    /** Those that the service files of the class path name; what is wrong with them is in {@link #faults()}. */
    public static Generators load(ClassLoader loader) {
        List<Generator> found = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        var iterator = ServiceLoader.load(Generator.class, loader).iterator();
        boolean more = true;
        while (more) {
            try {
                more = iterator.hasNext();
                if (more) {
                    found.add(iterator.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                faults.add(CodegenCode.UNLOADABLE_GENERATOR.diagnostic(
                        "a generator can't be loaded: " + e.getMessage(),
                        "mend or remove the jar whose service file names it"));
            }
        }
        return new Generators(found, faults);
    }

    /** These. */
    public static Generators of(Generator... generators) {
        return new Generators(List.of(generators), List.of());
    }

    /** What is wrong with the generators there are. */
    public List<Diagnostic> faults() {
        return faults;
    }

    /** The names there are. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byName.keySet()));
    }

    /** The generator of that name; when there is none, that is reported with the nearest names. */
    public Optional<Generator> find(String name, Diagnostics diagnostics) {
        Optional<Generator> found = Optional.ofNullable(byName.get(name));
        if (found.isEmpty()) {
            diagnostics.report(unknown(name));
        }
        return found;
    }

    /** The jar or folder that a generator comes from. */
    static String origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        String place = source == null || source.getLocation() == null
                ? "an unknown place"
                : "`" + source.getLocation().getPath() + "`";
        return "`" + type.getName() + "` in " + place;
    }

    private Diagnostic unknown(String name) {
        return CodegenCode.UNKNOWN_GENERATOR
                .diagnostic("unknown target `" + name + "`", NearestNames.question(name, names()))
                .note("the targets are " + String.join(", ", names()));
    }

    private static Diagnostic duplicate(Generator one, Generator other) {
        return CodegenCode.DUPLICATE_GENERATOR.diagnostic(
                "two generators are called `" + one.id() + "`: " + origin(one.getClass()) + " and "
                        + origin(other.getClass()),
                "remove one of the two from the class path");
    }
}
