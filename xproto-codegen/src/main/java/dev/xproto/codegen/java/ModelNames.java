package dev.xproto.codegen.java;

import dev.xproto.parser.index.LinkIndex.ReverseLink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in one model's class: those given to its own members, and all that are taken, inherited ones too. */
final class ModelNames {
    private final Map<String, MemberName> members = new HashMap<>();
    private final Map<String, MemberName> reverses = new HashMap<>();
    private final Map<String, String> farReverses = new HashMap<>();
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Set<String> nested = new HashSet<>();

    /** Two members that would have one name in Java. */
    record Clash(String name, String one, String other) {}

    MemberName member(String name) {
        MemberName found = members.get(name);
        if (found == null) {
            throw new IllegalStateException("no Java name for `" + name + "`");
        }
        return found;
    }

    MemberName reverse(ReverseLink reverse) {
        MemberName found = reverses.get(key(reverse));
        if (found == null) {
            throw new IllegalStateException("no Java name for the far side of `" + key(reverse) + "`");
        }
        return found;
    }

    /** The constant for a far side that is a class of another jar. */
    String farReverse(ReverseLink reverse) {
        String found = farReverses.get(key(reverse));
        if (found == null) {
            throw new IllegalStateException("no Java name for the far side of `" + key(reverse) + "`");
        }
        return found;
    }

    Set<String> nested() {
        return nested;
    }

    static String key(ReverseLink reverse) {
        return reverse.source().name() + "." + reverse.link().name();
    }

    void name(String member, MemberName name) {
        members.put(member, name);
        if (!name.choices().isEmpty()) {
            nested.add(name.choices());
        }
    }

    void nameReverse(ReverseLink reverse, MemberName name) {
        reverses.put(key(reverse), name);
    }

    void nameFarReverse(ReverseLink reverse, String constant) {
        farReverses.put(key(reverse), constant);
    }

    boolean isFree(List<String> names) {
        for (String name : names) {
            if (methods.containsKey(name) || ReservedNames.METHODS.contains(name)) {
                return false;
            }
        }
        return true;
    }

    boolean isFreeConstant(String name) {
        return !constants.containsKey(name) && !name.equals(ReservedNames.TYPE);
    }

    void takeMethods(List<String> names, String owner) {
        names.forEach(name -> methods.putIfAbsent(name, owner));
    }

    void takeConstant(String name, String owner) {
        constants.putIfAbsent(name, owner);
    }

    /** Takes over what a base took; answers what another member has taken already. */
    List<Clash> inherit(ModelNames base) {
        List<Clash> clashes = new java.util.ArrayList<>();
        merge(base.methods, methods, clashes);
        merge(base.constants, constants, clashes);
        nested.addAll(base.nested);
        return clashes;
    }

    private static void merge(Map<String, String> from, Map<String, String> into, List<Clash> clashes) {
        from.forEach((name, owner) -> {
            String earlier = into.putIfAbsent(name, owner);
            if (earlier != null && !earlier.equals(owner)) {
                clashes.add(new Clash(name, earlier, owner));
            }
        });
    }
}
