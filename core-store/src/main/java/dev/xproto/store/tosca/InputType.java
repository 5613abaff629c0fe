package dev.xproto.store.tosca;

import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** The types that inputs may have. */
enum InputType {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    TIMESTAMP;

    /** The type that TOSCA calls so. */
    static Optional<InputType> of(String name) {
        for (InputType type : values()) {
            if (type.toString().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    boolean takes(RecipeValue value) {
        return switch (this) {
            case STRING -> value instanceof RecipeValue.Text;
            case INTEGER -> value instanceof RecipeValue.Whole;
            case FLOAT -> value instanceof RecipeValue.Decimal || value instanceof RecipeValue.Whole;
            case BOOLEAN -> value instanceof RecipeValue.Flag;
            case TIMESTAMP -> value instanceof RecipeValue.Moment || value instanceof RecipeValue.Text;
        };
    }

    /** What somebody typed, as a value; empty when the type doesn't take it. */
    Optional<RecipeValue> read(String typed) {
        if (this == STRING) {
            return Optional.of(new RecipeValue.Text(typed));
        }
        Tag tag = new Resolver().resolve(NodeId.scalar, typed, true);
        ScalarNode scalar = new ScalarNode(tag, typed, null, null, ScalarStyle.PLAIN);
        return Scalars.read(scalar).filter(this::takes);
    }

    /** As TOSCA writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
