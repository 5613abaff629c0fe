package dev.xproto.runtime.health;

/** Text in the form that Prometheus reads. */
final class Exposition {
    private final StringBuilder text = new StringBuilder();

    void head(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    void line(String name, String labels, Number value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(value).append('\n');
    }

    /** Names and values in turn. */
    static String labels(String... parts) {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            if (i > 0) {
                labels.append(',');
            }
            String value =
                    parts[i + 1].replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            labels.append(parts[i]).append("=\"").append(value).append('"');
        }
        return labels.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
