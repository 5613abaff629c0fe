package dev.xproto.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What a generated class says of its model.
 *
 * @param name the model's name in xproto
 * @param isAbstract whether it has no objects of its own
 * @param syncImplemented whether its objects are expected to have a step
 * @param policyImplemented whether its objects are expected to have a policy
 * @param noSync whether its objects never have a step
 * @param noPolicy whether its objects never have a policy
 * @param fields the names of its fields that are not links, own and inherited
 * @param links its links, own and inherited
 */
public record ModelFacts(
        String name,
        boolean isAbstract,
        boolean syncImplemented,
        boolean policyImplemented,
        boolean noSync,
        boolean noPolicy,
        List<String> fields,
        List<Link> links) {
    /**
     * A link.
     *
     * @param name in xproto spelling
     * @param peer the peer model's name
     */
    public record Link(String name, String peer) {}

    /** What the class says; empty when it isn't a generated one. */
    public static Optional<ModelFacts> of(TypeElement type) {
        return Compilation.annotation(type, ApiNames.XPROTO_MODEL)
                .map(AnnotationReader::new)
                .map(ModelFacts::read);
    }

    private static ModelFacts read(AnnotationReader model) {
        return new ModelFacts(
                model.text("name"),
                model.flag("isAbstract"),
                model.flag("syncImplemented"),
                model.flag("policyImplemented"),
                model.flag("noSync"),
                model.flag("noPolicy"),
                model.annotations("fields").stream()
                        .map(field -> field.text("name"))
                        .toList(),
                model.annotations("links").stream()
                        .map(link -> new Link(link.text("name"), link.text("peer")))
                        .toList());
    }

    /** The link of that name. */
    public Optional<Link> link(String wanted) {
        return links.stream().filter(link -> link.name().equals(wanted)).findFirst();
    }
}
