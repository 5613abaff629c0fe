package dev.xproto.integration.house;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file out of the documentation. */
final class Snippet extends SimpleJavaFileObject {
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)");

    private final String text;

    private Snippet(String name, String text) {
        super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
        this.text = text;
    }

    /** What javac says; nothing when the file compiles. */
    static String compile(String text) {
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : "Snippet";
        StringWriter said = new StringWriter();
        try {
            Path classes = Files.createTempDirectory("snippet");
            List<String> options = List.of(
                    "-proc:none",
                    "--release",
                    "17",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean good = ToolProvider.getSystemJavaCompiler()
                    .getTask(said, null, null, options, null, List.of(new Snippet(name, text)))
                    .call();
            delete(classes);
            return good ? "" : said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
