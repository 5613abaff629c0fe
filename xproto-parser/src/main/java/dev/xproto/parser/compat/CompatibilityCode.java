package dev.xproto.parser.compat;

import dev.xproto.parser.diagnostics.DiagnosticCode;
import dev.xproto.parser.diagnostics.Severity;

/** Changes that break somebody. Numbers are never given to another meaning. */
public enum CompatibilityCode implements DiagnosticCode {
    /** A model is no more. */
    MODEL_REMOVED("XP0701", Category.WIRE, Severity.ERROR, "A model is no more"),
    /** A model belongs to another application. */
    APPLICATION("XP0702", Category.STORAGE, Severity.ERROR, "A model belongs to another application"),
    /** A model became abstract. */
    ABSTRACTNESS("XP0703", Category.STORAGE, Severity.ERROR, "A model became abstract"),
    /** A model lost a base. */
    BASE_REMOVED("XP0704", Category.SOURCE, Severity.ERROR, "A model lost a base"),
    /** A member is no more. */
    MEMBER_REMOVED("XP0705", Category.WIRE, Severity.ERROR, "A member is no more"),
    /** A member moved to another model of its line. */
    MEMBER_MOVED("XP0706", Category.STORAGE, Severity.WARNING, "A member moved to another model of its line"),
    /** A field became a link, or a link a field. */
    MEMBER_KIND("XP0707", Category.WIRE, Severity.ERROR, "A field became a link, or a link a field"),
    /** A member has another number on the wire. */
    RENUMBERED("XP0708", Category.WIRE, Severity.ERROR, "A member has another number on the wire"),
    /** A reverse link has another number on the wire. */
    REVERSE_NUMBER("XP0709", Category.WIRE, Severity.ERROR, "A reverse link has another number on the wire"),
    /** A field has another type. */
    FIELD_TYPE("XP0710", Category.WIRE, Severity.ERROR, "A field has another type"),
    /** A field allows less than before. */
    NARROWED("XP0711", Category.STORAGE, Severity.WARNING, "A field allows less than before"),
    /** A member became required. */
    MADE_REQUIRED("XP0712", Category.SOURCE, Severity.ERROR, "A member became required"),
    /** A field lost one of its choices. */
    CHOICE_REMOVED("XP0713", Category.STORAGE, Severity.WARNING, "A field lost one of its choices"),
    /** A link joins in another way. */
    LINK_KIND("XP0714", Category.WIRE, Severity.ERROR, "A link joins in another way"),
    /** A link leads to another model. */
    LINK_PEER("XP0715", Category.WIRE, Severity.ERROR, "A link leads to another model"),
    /** A link goes through another model. */
    THROUGH("XP0716", Category.STORAGE, Severity.ERROR, "A link goes through another model"),
    /** A reverse link has another name. */
    REVERSE_NAME("XP0717", Category.SOURCE, Severity.ERROR, "A reverse link has another name"),
    /** Recipes find objects by other keys. */
    KEYS("XP0718", Category.SOURCE, Severity.WARNING, "Recipes find objects by other keys"),
    /** Objects must differ where they needn't have before. */
    UNIQUENESS("XP0719", Category.STORAGE, Severity.WARNING, "Objects must differ where they needn't have before"),
    /** A policy changed or went. */
    POLICY("XP0720", Category.SOURCE, Severity.WARNING, "A policy changed or went");

    private final String id;
    private final Category category;
    private final Severity severity;
    private final String title;

    CompatibilityCode(String id, Category category, Severity severity, String title) {
        this.id = id;
        this.category = category;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whom the change breaks first of all. */
    public Category category() {
        return category;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }
}
