package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.tosca.CheckedNode.LinkSetting;
import dev.xproto.store.tosca.CheckedNode.Setting;
import dev.xproto.store.tosca.Recipe.NodeTemplate;
import dev.xproto.store.tosca.Recipe.Property;
import dev.xproto.store.tosca.Recipe.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks a recipe against the models: every name, every value. Looks at no objects. */
final class RecipeChecker {
    static final String MUST_EXIST = "must-exist";

    private final InheritanceIndex inheritance;
    private final Diagnostics out;
    private final NodeTypes types;
    private final PropertyCheck propertyCheck;

    RecipeChecker(ModelGraph graph, Diagnostics out) {
        this.inheritance = InheritanceIndex.of(graph);
        this.out = out;
        this.types = new NodeTypes(graph, out);
        this.propertyCheck = new PropertyCheck(out);
    }

    /** The nodes whose types are known, by name, in written order; everything else is reported. */
    Map<String, CheckedNode> check(Recipe recipe) {
        types.checkImports(recipe.imports());
        Map<String, CheckedNode> nodes = new LinkedHashMap<>();
        for (NodeTemplate template : recipe.nodes()) {
            types.model(template.type())
                    .ifPresent(model -> nodes.put(template.name().text(), node(template, model, recipe)));
        }
        nodes.values().forEach(node -> checkTargets(node, nodes));
        return nodes;
    }

    private CheckedNode node(NodeTemplate template, Model model, Recipe recipe) {
        Map<String, Member> members = new LinkedHashMap<>();
        inheritance.members(model).forEach(member -> members.put(member.name(), member));
        Set<String> attempted = new HashSet<>(template.readable() ? Set.of() : members.keySet());
        List<Setting> settings = new ArrayList<>();
        boolean mustExist = false;
        for (Property property : template.properties()) {
            if (property.name().text().equals(MUST_EXIST)) {
                mustExist = mustExist(property);
            } else {
                attempted.addAll(meant(property.name().text(), members));
                setting(property, model, members).ifPresent(settings::add);
            }
        }
        List<LinkSetting> links = new ArrayList<>();
        for (Requirement requirement : template.requirements()) {
            attempted.addAll(meant(requirement.link().text(), members));
            link(requirement, model, members, recipe).ifPresent(links::add);
        }
        return new CheckedNode(template.name(), model, mustExist, settings, once(links), attempted);
    }

    private static List<String> meant(String name, Map<String, Member> members) {
        return members.containsKey(name) ? List.of(name) : NearestNames.of(name, members.keySet());
    }

    private boolean mustExist(Property property) {
        if (property.value() instanceof RecipeValue.Flag flag) {
            return flag.value();
        }
        out.report(Diagnostic.at(
                        property.span(),
                        ToscaCode.VALUE_TYPE,
                        "`must-exist` takes true or false, not "
                                + property.value().kind())
                .help("write `true` or `false`, without quotes"));
        return false;
    }

    private Optional<Setting> setting(Property property, Model model, Map<String, Member> members) {
        Member member = members.get(property.name().text());
        if (member instanceof Field field) {
            return propertyCheck.check(field, property);
        }
        Diagnostic unknown = Diagnostic.at(
                property.name().span(),
                ToscaCode.UNKNOWN_PROPERTY,
                "`" + model + "` has no property `" + property.name() + "`");
        out.report(unknown.help(helpForProperty(property.name().text(), members)));
        return Optional.empty();
    }

    private static String helpForProperty(String name, Map<String, Member> members) {
        String link = name.endsWith("_id") ? name.substring(0, name.length() - "_id".length()) : name;
        if (members.get(link) instanceof Link) {
            return "it is a link: write `" + link + "` under `requirements`, with the node that it leads to";
        }
        List<String> known = new ArrayList<>(List.of(MUST_EXIST));
        members.values().stream()
                .filter(Field.class::isInstance)
                .map(Member::name)
                .forEach(known::add);
        return Suggestion.of(name, known, "remove it, or add the field to the model");
    }

    private Optional<LinkSetting> link(
            Requirement requirement, Model model, Map<String, Member> members, Recipe recipe) {
        String name = requirement.link().text();
        boolean dangling = !recipe.names().contains(requirement.node().text());
        if (dangling) {
            out.report(Diagnostic.at(
                            requirement.node().span(),
                            ToscaCode.UNKNOWN_NODE,
                            "the recipe has no node `" + requirement.node() + "`")
                    .help(Suggestion.of(
                            requirement.node().text(),
                            new TreeSet<>(recipe.names()),
                            "add a node of that name; with `must-exist: true` if the object is there already")));
        }
        if (members.get(name) instanceof Link link) {
            return dangling ? Optional.empty() : Optional.of(new LinkSetting(link, requirement));
        }
        out.report(Diagnostic.at(
                        requirement.link().span(),
                        ToscaCode.UNKNOWN_REQUIREMENT,
                        "`" + model + "` has no link `" + name + "`")
                .help(helpForLink(name, members)));
        return Optional.empty();
    }

    private static String helpForLink(String name, Map<String, Member> members) {
        if (members.get(name) instanceof Field) {
            return "it is a field: write it under `properties`";
        }
        List<String> known = members.values().stream()
                .filter(Link.class::isInstance)
                .map(Member::name)
                .toList();
        return Suggestion.of(name, known, "remove it, or add the link to the model");
    }

    /** Without what repeats; a link to one object that leads to two is reported. */
    private List<LinkSetting> once(List<LinkSetting> links) {
        List<LinkSetting> kept = new ArrayList<>();
        for (LinkSetting link : links) {
            Optional<LinkSetting> earlier = kept.stream()
                    .filter(known -> known.link().name().equals(link.link().name()))
                    .filter(known ->
                            !link.link().kind().isMany() || known.node().equals(link.node()))
                    .findFirst();
            if (earlier.isEmpty()) {
                kept.add(link);
            } else if (!earlier.get().node().equals(link.node())) {
                reportTwice(link, earlier.get());
            }
        }
        return kept;
    }

    private void reportTwice(LinkSetting link, LinkSetting earlier) {
        out.report(Diagnostic.at(
                        link.requirement().link().span(),
                        ToscaCode.LINK_TWICE,
                        "`" + link.link().name() + "` leads to one object, but is given for `" + earlier.node()
                                + "` and for `" + link.node() + "`")
                .related(earlier.requirement().link().span(), "first here")
                .help("remove one of the two"));
    }

    private void checkTargets(CheckedNode node, Map<String, CheckedNode> nodes) {
        for (LinkSetting setting : node.links()) {
            CheckedNode target = nodes.get(setting.node());
            if (target != null && !isA(target.model(), setting.link().peer())) {
                out.report(Diagnostic.at(
                                setting.requirement().node().span(),
                                ToscaCode.WRONG_TARGET,
                                "`" + setting.link().name() + "` leads to a `"
                                        + setting.link().peer() + "`, but `" + target + "` is a `" + target.model()
                                        + "`")
                        .help("name a node of type `tosca.nodes."
                                + setting.link().peer() + "`"));
            }
        }
    }

    private boolean isA(Model model, String ancestor) {
        return inheritance.lineage(model).stream()
                .anyMatch(known -> known.name().equals(ancestor));
    }
}
