package dev.xproto.parser.internal;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.InheritanceCode;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.model.Base;
import dev.xproto.parser.syntax.MessageNode;
import dev.xproto.parser.syntax.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds bases, and cuts circles so that nothing later can run in one. */
final class BaseLinker {
    private static final int MOST_ANCESTORS = 200;
    private static final int MOST_MEMBERS = 1000;

    private final Declarations declarations;
    private final Set<String> behaviourBases;
    private final Diagnostics diagnostics;
    private final Set<String> incomplete;
    private final Map<String, Set<String>> cut = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    BaseLinker(Declarations declarations, Set<String> behaviourBases, Diagnostics diagnostics, Set<String> incomplete) {
        this.declarations = declarations;
        this.behaviourBases = behaviourBases;
        this.diagnostics = diagnostics;
        this.incomplete = incomplete;
        findCircles();
    }

    List<Base> link(MessageNode node) {
        List<Base> bases = new ArrayList<>(node.bases().size());
        Set<String> seen = new HashSet<>();
        for (Name name : node.bases()) {
            if (!seen.add(name.simple())) {
                diagnostics.report(Diagnostic.at(
                                name.span(),
                                InheritanceCode.REPEATED_BASE,
                                "`" + node.name() + "` names base `" + name.simple() + "` twice")
                        .help("remove one of them"));
            } else if (declarations.find(name) != null) {
                if (!isCut(node, name)) {
                    bases.add(new Base(name.simple(), false, name.span()));
                }
            } else if (behaviourBases.contains(name.simple())) {
                bases.add(new Base(name.simple(), true, name.span()));
            } else {
                incomplete.add(node.name().text());
                unknown(name);
            }
        }
        return bases;
    }

    private void unknown(Name name) {
        Set<String> known = new HashSet<>(declarations.messageNames());
        known.addAll(behaviourBases);
        String question = NearestNames.question(name.simple(), known);
        diagnostics.report(
                Diagnostic.at(name.span(), InheritanceCode.UNKNOWN_BASE, "no message is called `" + name + "`")
                        .saying("named as base here")
                        .help(question.isEmpty() ? "declare it, or import the file that does" : question));
    }

    private boolean isCut(MessageNode node, Name base) {
        return cut.getOrDefault(node.name().text(), Set.of()).contains(base.simple());
    }

    /** A message on the way that is being walked. */
    private record Visit(MessageNode node, Iterator<Name> bases) {}

    private void findCircles() {
        Set<String> done = new HashSet<>();
        for (Declarations.Message message : declarations.messages().values()) {
            if (!message.node().bases().isEmpty()
                    && !done.contains(message.node().name().text())) {
                walk(message.node(), done);
            }
        }
    }

    /** Without recursion, because a chain of bases may be as long as the file. */
    private void walk(MessageNode start, Set<String> done) {
        Deque<Visit> way = new ArrayDeque<>();
        Map<String, MessageNode> onWay = new HashMap<>();
        enter(start, way, onWay);
        while (!way.isEmpty()) {
            Visit visit = way.peek();
            if (!visit.bases().hasNext()) {
                way.pop();
                onWay.remove(visit.node().name().text());
                done.add(visit.node().name().text());
                measure(visit.node());
                continue;
            }
            Name base = visit.bases().next();
            Declarations.Message found = declarations.find(base);
            if (found == null || done.contains(base.simple())) {
                continue;
            }
            if (onWay.containsKey(base.simple())) {
                circle(visit.node(), base, way);
            } else {
                enter(found.node(), way, onWay);
            }
        }
    }

    private void cut(MessageNode node, Name base) {
        cut.computeIfAbsent(node.name().text(), name -> new HashSet<>()).add(base.simple());
        incomplete.add(node.name().text());
    }

    /** Counts what a model would inherit, and cuts its bases off when it is more than anybody means. */
    private void measure(MessageNode node) {
        Set<String> all = new HashSet<>();
        for (Name base : node.bases()) {
            if (declarations.find(base) != null && !isCut(node, base)) {
                all.add(base.simple());
                all.addAll(ancestors.getOrDefault(base.simple(), Set.of()));
            }
        }
        int members = node.members().size();
        for (String ancestor : all) {
            Declarations.Message declared = declarations.messages().get(ancestor);
            members += declared == null ? 0 : declared.node().members().size();
        }
        if (all.size() > MOST_ANCESTORS || members > MOST_MEMBERS) {
            node.bases().forEach(base -> cut(node, base));
            diagnostics.report(Diagnostic.at(
                            node.name().span(),
                            InheritanceCode.TOO_LARGE,
                            "`" + node.name() + "` would have " + all.size() + " ancestors and " + members + " members")
                    .note("at most " + MOST_ANCESTORS + " ancestors and " + MOST_MEMBERS + " members are possible")
                    .help("link to some of the models instead"));
            all.clear();
        }
        ancestors.put(node.name().text(), all);
    }

    private static void enter(MessageNode node, Deque<Visit> way, Map<String, MessageNode> onWay) {
        way.push(new Visit(node, node.bases().iterator()));
        onWay.put(node.name().text(), node);
    }

    private void circle(MessageNode last, Name base, Deque<Visit> way) {
        cut(last, base);
        Diagnostic said = Diagnostic.at(
                        base.span(), InheritanceCode.CYCLE, "model `" + base.simple() + "` is its own ancestor")
                .saying("`" + last.name() + "` inherits from `" + base.simple() + "`");
        int shown = 0;
        for (Visit visit : way) {
            boolean end = visit.node().name().text().equals(base.simple());
            if (!visit.node().name().equals(last.name()) && shown < 5) {
                shown++;
                said = said.related(
                        visit.node().name().span(), "`" + visit.node().name() + "` is on the way");
            }
            if (end) {
                break;
            }
        }
        diagnostics.report(said.help("remove one of the bases"));
    }
}
