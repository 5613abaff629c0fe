package dev.xproto.parser.model;

import dev.xproto.parser.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message, linked. Holds what it declares itself; what it inherits is in
 * {@link dev.xproto.parser.index.InheritanceIndex}. Immutable.
 *
 * @param name as written
 * @param app the application it belongs to: the message's option {@code name}, else {@code app_label}, else the file's
 * @param bases as written, in order
 * @param policyName the policy that guards its objects; null for none
 * @param validators what every saved object must satisfy
 * @param members its own fields and links, in written order
 * @param options its own, over those of its file
 * @param javaPackage what {@code option java_package} of its file says; null when it doesn't
 * @param span where the name stands
 */
public record Model(
        String name,
        String app,
        List<Base> bases,
        @Nullable String policyName,
        List<ValidatorRule> validators,
        List<Member> members,
        Options options,
        @Nullable String javaPackage,
        SourceSpan span) {
    /** Copies the lists. */
    public Model {
        bases = List.copyOf(bases);
        validators = List.copyOf(validators);
        members = List.copyOf(members);
    }

    /** Its own fields, in written order. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Member member : members) {
            if (member instanceof Field field) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Its own links, in written order. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Member member : members) {
            if (member instanceof Link link) {
                links.add(link);
            }
        }
        return links;
    }

    /** Whether it has no objects of its own. */
    public boolean isAbstract() {
        return options.flag(KnownOption.ABSTRACT);
    }

    /** The policy that guards its objects. */
    public Optional<String> policy() {
        return Optional.ofNullable(policyName);
    }

    /** What it is, in the modeller's words. */
    public Optional<String> description() {
        return options.text(KnownOption.DESCRIPTION);
    }

    /** The very same declaration: deep comparison would make every set of models slow. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
