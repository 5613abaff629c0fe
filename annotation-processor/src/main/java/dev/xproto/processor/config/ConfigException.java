package dev.xproto.processor.config;

/** A configuration that can't be read, or that makes no sense. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;

    ConfigException(String place, String message) {
        super(message);
        this.place = place;
    }

    /** The file, and where it is known line and column, such as {@code config.yaml:3:7}. */
    public String place() {
        return place;
    }
}
