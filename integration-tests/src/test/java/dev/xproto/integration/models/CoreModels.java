package dev.xproto.integration.models;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The core models, as their jar holds them. */
public final class CoreModels {
    private static final String FOLDER = "/META-INF/xproto/";

    private CoreModels() {}

    /** The text of {@code core.xproto}. */
    public static SourceFile source() {
        return SourceFile.of("core.xproto", read(FOLDER + "core.xproto"));
    }

    /** The bases that stand for behaviour. */
    public static Set<String> behaviourBases() {
        return read(FOLDER + "behaviour-bases.txt")
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The core models alone. */
    public static CompileResult compile() {
        return compileOnTop(List.of());
    }

    /** The core models linked. */
    public static ModelGraph graph() {
        CompileResult result = compile();
        return result.graph().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    /** Those files, on top of the core models; the core models themselves when there are none. */
    public static CompileResult compileOnTop(List<SourceFile> files) {
        CompileRequest request = files.isEmpty()
                ? new CompileRequest(List.of(source()), List.of(), behaviourBases(), true)
                : new CompileRequest(files, List.of(source()), behaviourBases(), false);
        return new XprotoCompiler().compile(request);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(CoreModels.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
