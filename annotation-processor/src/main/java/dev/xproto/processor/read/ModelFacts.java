package dev.xproto.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What a generated class says of its model.
 *
 * @param name the model's name in xproto
 * @param app the application that it belongs to
 * @param isAbstract whether it has no objects of its own
 * @param syncImplemented whether its objects are expected to have a step
 * @param policyImplemented whether its objects are expected to have a policy
 * @param noSync whether its objects never have a step
 * @param noPolicy whether its objects never have a policy
 * @param fields its fields that are not links, own and inherited
 * @param links its links, own and inherited
 */
public record ModelFacts(
        String name,
        String app,
        boolean isAbstract,
        boolean syncImplemented,
        boolean policyImplemented,
        boolean noSync,
        boolean noPolicy,
        List<Field> fields,
        List<Link> links) {
    /**
     * A field that is no link.
     *
     * @param name in xproto spelling
     * @param isDeclarative whether it says what shall be: neither steps nor the house write it
     */
    public record Field(String name, boolean isDeclarative) {}

    /**
     * A link.
     *
     * @param name in xproto spelling
     * @param peer the peer model's name
     * @param reverse the name that leads back; empty when there is none
     * @param isDeclarative whether it says what shall be: steps don't write it
     */
    public record Link(String name, String peer, String reverse, boolean isDeclarative) {}

    /** Whether the class is a generated one, and says something. */
    public static boolean isSaidBy(TypeElement type) {
        return Compilation.annotation(type, ApiNames.XPROTO_MODEL).isPresent();
    }

    /** What the class says; empty when it isn't a generated one. */
    public static Optional<ModelFacts> of(TypeElement type) {
        return Compilation.annotation(type, ApiNames.XPROTO_MODEL)
                .map(AnnotationReader::new)
                .map(ModelFacts::read);
    }

    private static ModelFacts read(AnnotationReader model) {
        return new ModelFacts(
                model.text("name"),
                model.text("app"),
                model.flag("isAbstract"),
                model.flag("syncImplemented"),
                model.flag("policyImplemented"),
                model.flag("noSync"),
                model.flag("noPolicy"),
                model.annotations("fields").stream().map(ModelFacts::field).toList(),
                model.annotations("links").stream().map(ModelFacts::link).toList());
    }

    private static Field field(AnnotationReader field) {
        return new Field(field.text("name"), !field.flag("feedback") && !field.flag("bookkeeping"));
    }

    private static Link link(AnnotationReader link) {
        return new Link(link.text("name"), link.text("peer"), link.text("reverse"), !link.flag("feedback"));
    }

    /** The link of that name. */
    public Optional<Link> link(String wanted) {
        return links.stream().filter(link -> link.name().equals(wanted)).findFirst();
    }
}
