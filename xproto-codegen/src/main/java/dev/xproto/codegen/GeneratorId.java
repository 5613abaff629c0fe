package dev.xproto.codegen;

/**
 * The name of a kind of output.
 *
 * @param name lower-case letters, digits and dashes
 */
public record GeneratorId(String name) {
    /** Refuses other names. */
    public GeneratorId {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("`" + name + "` is no name for a generator");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
