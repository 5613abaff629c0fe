package dev.xproto.codegen.naming;

import dev.xproto.parser.diagnostics.KeyOrder;
import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Member;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What models and their members are called on the wire, in gRPC and REST alike. Thread-safe. */
public final class WireNames {
    /** What the address of every model begins with. */
    public static final String ROOT = "/xosapi/v1/";

    private static final Comparator<Model> BY_NAME = KeyOrder.ignoringCase(Model::name);

    private WireNames() {}

    /** The models that have objects, by name, capitals or not. */
    public static List<Model> served(ModelGraph graph) {
        return graph.models().stream()
                .filter(model -> !model.isAbstract())
                .sorted(BY_NAME)
                .toList();
    }

    /** The application and the model, such as {@code core.slice}. */
    public static String contentTypeId(Model model) {
        return model.app() + "." + model.name().toLowerCase(Locale.ROOT);
    }

    /** The address of all objects of the model, such as {@code /xosapi/v1/core/slices}. */
    public static String address(Model model) {
        return ROOT + model.app() + "/" + Plurals.of(model).toLowerCase(Locale.ROOT);
    }

    /** A field as it is; a link to one with {@code _id}, a link to many with {@code _ids}. */
    public static String of(Member member) {
        if (member instanceof Link link) {
            return link.name() + (link.kind().isMany() ? "_ids" : "_id");
        }
        return member.name();
    }

    /** The far side of a link, for the reverse name that it has. */
    public static String ofReverse(String reverseName) {
        return reverseName + "_ids";
    }
}
