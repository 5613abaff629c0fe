package dev.xproto.store.tosca;

import dev.xproto.parser.diagnostics.DiagnosticCode;
import dev.xproto.parser.diagnostics.Severity;

/** What can be wrong with a recipe. */
public enum ToscaCode implements DiagnosticCode {
    /** Text that is no YAML. */
    NOT_YAML("XT0001", "Text that isn't YAML"),
    /** More text, depth or aliases than a recipe may have. */
    TOO_LARGE("XT0002", "More text, depth or aliases than a recipe may have"),
    /** A key that a map has twice. */
    DUPLICATE_KEY("XT0003", "A key that a map has twice"),
    /** A map, list or text where something else belongs. */
    SHAPE("XT0004", "A map, list or text where something else belongs"),
    /** A tag that recipes don't use. */
    TAG("XT0005", "A YAML tag that recipes don't use"),

    /** A key that means nothing there. */
    UNKNOWN_KEY("XT0101", "A key that means nothing where it stands"),
    /** A part of TOSCA that isn't supported. */
    UNSUPPORTED_KEY("XT0102", "A part of TOSCA that isn't supported"),
    /** A key that has to be there. */
    MISSING_KEY("XT0103", "A key that has to be there"),
    /** A version of TOSCA that isn't known. */
    VERSION("XT0104", "A version of TOSCA that isn't known"),
    /** An import that names no model. */
    UNKNOWN_IMPORT("XT0105", "An import that names no model"),
    /** An input that the recipe doesn't declare. */
    UNKNOWN_INPUT("XT0106", "An input that the recipe doesn't declare"),
    /** An input without a value. */
    MISSING_INPUT("XT0107", "An input that has no value"),
    /** An input whose value isn't of its type. */
    INPUT_TYPE("XT0108", "An input whose value is of another type"),

    /** A node type that names no model. */
    UNKNOWN_TYPE("XT0201", "A node type that names no model"),
    /** A node type whose model has no objects. */
    ABSTRACT_TYPE("XT0202", "A node type whose model has no objects of its own"),
    /** A property that the model doesn't have. */
    UNKNOWN_PROPERTY("XT0203", "A property that the model doesn't have"),
    /** A value of another type than the field. */
    VALUE_TYPE("XT0204", "A value of another type than the field"),
    /** A value that isn't among the choices. */
    NOT_A_CHOICE("XT0205", "A value that isn't among the field's choices"),
    /** A text that is too long. */
    TOO_LONG("XT0206", "A text with more characters than the field takes"),
    /** A number that is too small or too great. */
    OUT_OF_BOUNDS("XT0207", "A number outside the field's bounds"),
    /** A property that recipes may not set. */
    NOT_SETTABLE("XT0208", "A property that recipes may not set"),

    /** A requirement that is no link of the model. */
    UNKNOWN_REQUIREMENT("XT0301", "A requirement that is no link of the model"),
    /** A requirement that names no node of the recipe. */
    UNKNOWN_NODE("XT0302", "A requirement that names no node of the recipe"),
    /** A requirement that names a node of a model the link doesn't take. */
    WRONG_TARGET("XT0303", "A requirement that leads to a node of the wrong type"),
    /** A link to one object that is given twice. */
    LINK_TWICE("XT0304", "A link to one object that is given twice"),
    /** Nodes that need each other. */
    CYCLE("XT0305", "Nodes that need each other in a circle"),
    /** A relationship that is none. */
    RELATIONSHIP("XT0306", "A relationship that isn't known"),

    /** A model without anything to find its objects by. */
    NO_KEY("XT0401", "A model that has nothing to find its objects by"),
    /** A node without the properties that say which object it is. */
    MISSING_KEY_PROPERTY("XT0402", "A node that doesn't say which object it is"),
    /** An object that must exist, and doesn't. */
    MUST_EXIST("XT0403", "An object that must exist and doesn't"),
    /** A node that fits several objects. */
    AMBIGUOUS("XT0404", "A node that fits several objects"),
    /** A new object that lacks something. */
    INCOMPLETE("XT0405", "A new object without all that it needs"),
    /** Two nodes that want different things of one object. */
    CONTRADICTION("XT0406", "Two nodes that want different things of one object"),

    /** An object that breaks a rule of its model. */
    REFUSED("XT0501", "An object that breaks a rule of its model");

    private final String id;
    private final String title;

    ToscaCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    /** Always an error: a recipe is applied whole or not at all. */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String title() {
        return title;
    }
}
