package dev.xproto.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What a generated class says of its model; read when it is asked for, because most rules ask for little.
 *
 * @param members those of the class's annotation
 */
public record ModelFacts(AnnotationReader members) {
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
                .map(ModelFacts::new);
    }

    /** The model's name in xproto. */
    public String name() {
        return members.text("name");
    }

    /** The application that it belongs to. */
    public String app() {
        return members.text("app");
    }

    /** Whether it has no objects of its own. */
    public boolean isAbstract() {
        return members.flag("isAbstract");
    }

    /** Whether its objects are expected to have a step. */
    public boolean syncImplemented() {
        return members.flag("syncImplemented");
    }

    /** Whether its objects are expected to have a policy. */
    public boolean policyImplemented() {
        return members.flag("policyImplemented");
    }

    /** Whether its objects never have a step. */
    public boolean noSync() {
        return members.flag("noSync");
    }

    /** Whether its objects never have a policy. */
    public boolean noPolicy() {
        return members.flag("noPolicy");
    }

    /** Its fields that are not links, own and inherited. */
    public List<Field> fields() {
        return members.annotations("fields").stream().map(ModelFacts::field).toList();
    }

    /** Its links, own and inherited. */
    public List<Link> links() {
        return members.annotations("links").stream().map(ModelFacts::link).toList();
    }

    private static Field field(AnnotationReader field) {
        return new Field(field.text("name"), !field.flag("feedback") && !field.flag("bookkeeping"));
    }

    private static Link link(AnnotationReader link) {
        return new Link(link.text("name"), link.text("peer"), link.text("reverse"), !link.flag("feedback"));
    }

    /** The link of that name. */
    public Optional<Link> link(String wanted) {
        return links().stream().filter(link -> link.name().equals(wanted)).findFirst();
    }
}
