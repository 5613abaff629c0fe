package dev.xproto.store.save;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All default functions there are: the core's own, and those of the class path. */
public final class DefaultFunctions {
    private final Map<String, DefaultFunction> functions = new HashMap<>();

    private DefaultFunctions() {
        add(new Now());
        add(new FirstSite());
    }

    /** The core's own, and those of the class path. */
    public static DefaultFunctions ofClassPath() {
        DefaultFunctions all = new DefaultFunctions();
        ServiceLoader.load(DefaultFunction.class, DefaultFunctions.class.getClassLoader())
                .forEach(all::add);
        return all;
    }

    private void add(DefaultFunction function) {
        functions.put(function.name(), function);
    }

    /** The function of that name. */
    Optional<DefaultFunction> find(String name) {
        return Optional.ofNullable(functions.get(name.replace("()", "")));
    }

    /** What they are called. */
    public Set<String> names() {
        return Set.copyOf(functions.keySet());
    }

    /** The moment of the save. */
    private record Now() implements DefaultFunction {
        @Override
        public String name() {
            return "now";
        }

        @Override
        public Object value(Draft draft, SaveContext context) {
            return context.moment();
        }
    }

    /** The live site with the lowest id; absent when there is none. */
    private record FirstSite() implements DefaultFunction {
        @Override
        public String name() {
            return "get_first_site";
        }

        @Override
        public @Nullable Object value(Draft draft, SaveContext context) throws SQLException {
            return context.firstLive("Site");
        }
    }
}
