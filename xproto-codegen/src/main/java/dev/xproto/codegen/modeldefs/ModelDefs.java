package dev.xproto.codegen.modeldefs;

import dev.xproto.codegen.modeldefs.ModelDef.Relation;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.index.LinkIndex;
import dev.xproto.parser.index.LinkIndex.ReverseLink;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.LinkKind;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** The models that pages show. Made from the graph alone. Immutable; safe for use by many threads. */
public final class ModelDefs {
    private final InheritanceIndex inheritance;
    private final LinkIndex links;
    private final List<ModelDef> items;

    private ModelDefs(ModelGraph graph) {
        this.inheritance = InheritanceIndex.of(graph);
        this.links = LinkIndex.of(graph);
        IdentityHashMap<Member, FieldDef> fields = new IdentityHashMap<>(); // all heirs of a member share one
        this.items = WireNames.served(graph).stream()
                .filter(model -> !model.options().flag(KnownOption.GUI_HIDDEN))
                .map(model -> def(model, fields))
                .toList();
    }

    /** Those of the graph. */
    public static ModelDefs of(ModelGraph graph) {
        return graph.index(ModelDefs.class, ModelDefs::new);
    }

    /** The models that aren't hidden and have objects, by name, capitals or not. */
    public List<ModelDef> items() {
        return items;
    }

    private ModelDef def(Model model, IdentityHashMap<Member, FieldDef> known) {
        return new ModelDef(
                model.name(),
                model.app(),
                model.options().text(KnownOption.VERBOSE_NAME).orElse(null),
                model.description().orElse(null),
                model.options().text(KnownOption.SYNC_IMPLEMENTED).orElse(null),
                model.options().text(KnownOption.POLICY_IMPLEMENTED).orElse(null),
                relations(model),
                fields(model, known));
    }

    private List<FieldDef> fields(Model model, IdentityHashMap<Member, FieldDef> known) {
        List<FieldDef> fields = new ArrayList<>();
        fields.add(FieldDefs.id());
        for (Member member : inheritance.members(model)) {
            boolean many = member instanceof Link link && link.kind().isMany();
            if (!many && !member.options().flag(KnownOption.GUI_HIDDEN)) {
                fields.add(known.computeIfAbsent(member, FieldDefs::of));
            }
        }
        fields.sort(KeyOrder.ignoringCase(FieldDef::name));
        return fields;
    }

    private List<Relation> relations(Model model) {
        List<Relation> relations = new ArrayList<>();
        for (Link link : inheritance.links(model)) {
            if (!link.kind().isMany()) {
                relations.add(new Relation(link.peer(), FieldDefs.type(link.kind()), link.name()));
            }
        }
        List<Model> lineage = new ArrayList<>(inheritance.lineage(model));
        Collections.reverse(lineage);
        for (Model ancestor : lineage) {
            for (ReverseLink reverse : links.ownReverses(ancestor)) {
                if (!reverse.link().kind().isMany()) {
                    relations.add(fromFarSide(reverse));
                }
            }
        }
        return relations;
    }

    private static Relation fromFarSide(ReverseLink reverse) {
        String type = reverse.link().kind() == LinkKind.ONE_TO_ONE ? "onetoone" : "onetomany";
        return new Relation(reverse.source().name(), type, reverse.link().name());
    }
}
