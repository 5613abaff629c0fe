package dev.xproto.codegen.tosca;

import dev.xproto.parser.model.Link;
import dev.xproto.parser.model.Model;
import java.util.Locale;

/** How things are called in recipes. */
public final class ToscaNames {
    /** The version that every file declares: what its readers have in common. */
    public static final String VERSION = "tosca_simple_yaml_1_0";

    /** The property that says that an object is there already, and is never made or deleted. */
    public static final String MUST_EXIST = "must-exist";

    /** The folder of the type files. */
    public static final String FOLDER = "custom_types/";

    /** What all type files share; a dash is in no model's name, so it is never the file of a model. */
    public static final String RELATIONSHIPS_FILE = "xproto-relationships.yaml";

    /** The relationship to one object. */
    public static final String BELONGS_TO_ONE = "tosca.relationships.BelongsToOne";

    /** The relationship to many objects. */
    public static final String BELONGS_TO_MANY = "tosca.relationships.BelongsToMany";

    private ToscaNames() {}

    /** The name of a model's node type. */
    public static String nodeType(Model model) {
        return "tosca.nodes." + model.name();
    }

    /** The name of the capability that objects of a model have. */
    public static String capabilityType(Model model) {
        return "tosca.capabilities.xos." + model.name();
    }

    /** What a model is called where only lower case is used. */
    public static String lowerCase(Model model) {
        return model.name().toLowerCase(Locale.ROOT);
    }

    /** The file of a model's node type, relative to the folder of output. */
    public static String file(Model model) {
        return FOLDER + lowerCase(model) + ".yaml";
    }

    /** The relationship that a link stands for. */
    public static String relationship(Link link) {
        return link.kind().isMany() ? BELONGS_TO_MANY : BELONGS_TO_ONE;
    }
}
