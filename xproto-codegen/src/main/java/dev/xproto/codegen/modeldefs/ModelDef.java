package dev.xproto.codegen.modeldefs;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model as pages see it. Immutable.
 *
 * @param name as written
 * @param app the application
 * @param verboseNameText what people call it; null when the model doesn't say
 * @param descriptionText what it is; null when the model doesn't say
 * @param syncImplementedText whether a synchronizer is expected, as written; null when the model doesn't say
 * @param policyImplementedText whether a policy is expected, as written; null when the model doesn't say
 * @param relations its links and then the links to it, those of its bases first
 * @param fields by name
 */
public record ModelDef(
        String name,
        String app,
        @Nullable String verboseNameText,
        @Nullable String descriptionText,
        @Nullable String syncImplementedText,
        @Nullable String policyImplementedText,
        List<Relation> relations,
        List<FieldDef> fields) {
    /** Copies the lists. */
    public ModelDef {
        relations = List.copyOf(relations);
        fields = List.copyOf(fields);
    }

    /** What people call it. */
    public Optional<String> verboseName() {
        return Optional.ofNullable(verboseNameText);
    }

    /** What it is. */
    public Optional<String> description() {
        return Optional.ofNullable(descriptionText);
    }

    /** Whether a synchronizer is expected, as written. */
    public Optional<String> syncImplemented() {
        return Optional.ofNullable(syncImplementedText);
    }

    /** Whether a policy is expected, as written. */
    public Optional<String> policyImplemented() {
        return Optional.ofNullable(policyImplementedText);
    }

    /**
     * A relation to another model.
     *
     * @param model the other
     * @param type {@code manytoone}, {@code onetoone} or, from the far side, {@code onetomany}
     * @param onField the link, on whichever side it is declared
     */
    public record Relation(String model, String type, String onField) {}
}
