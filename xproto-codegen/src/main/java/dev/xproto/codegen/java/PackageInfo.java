package dev.xproto.codegen.java;

import dev.xproto.parser.model.Model;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The {@code package-info.java} of a package of generated classes. */
final class PackageInfo {
    private PackageInfo() {}

    static String path(String packageName) {
        return packageName.replace('.', '/') + "/package-info.java";
    }

    static String of(String packageName, Collection<Model> models) {
        String apps = models.stream()
                .map(Model::app)
                .filter(app -> !app.isBlank())
                .map(Doc::html)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        String subject = apps.isEmpty() ? "Models." : "Models of " + apps + ".";
        return """
                /** %s Generated; each class stands for one message of an xproto file. */
                @NullMarked
                @Generated("dev.xproto.codegen.java")
                package %s;

                import javax.annotation.processing.Generated;
                import org.jspecify.annotations.NullMarked;
                """.formatted(subject, packageName);
    }
}
