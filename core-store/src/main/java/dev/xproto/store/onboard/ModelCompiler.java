package dev.xproto.store.onboard;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Severity;
import dev.xproto.parser.source.SourceFile;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.store.catalog.StorageNames;
import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a catalog of the texts of all services. */
final class ModelCompiler {
    private final Set<String> behaviourBases;

    ModelCompiler(Set<String> behaviourBases) {
        this.behaviourBases = Set.copyOf(behaviourBases);
    }

    /**
     * What came out.
     *
     * @param catalog the models
     * @param warnings about the files of one service
     */
    record Compiled(Catalog catalog, List<Finding> warnings) {}

    /**
     * Compiles everything together.
     *
     * @param services the core's own models first
     * @param names what tables and columns are called
     * @param of warnings are wanted for this service
     * @throws RejectedInputException something is wrong; it names everything
     */
    Compiled compile(List<LoadedService> services, StorageNames names, String of) {
        List<SourceFile> imports = new ArrayList<>();
        List<SourceFile> sources = new ArrayList<>();
        List<SourceFile> watched = new ArrayList<>();
        for (LoadedService service : services) {
            List<SourceFile> files = service.files().stream()
                    .map(file -> SourceFile.of(file.name(), file.content()))
                    .toList();
            (service.name().equals(LoadedService.CORE) ? imports : sources).addAll(files);
            if (service.name().equals(of)) {
                watched.addAll(files);
            }
        }
        CompileResult result =
                new XprotoCompiler().compile(new CompileRequest(sources, imports, behaviourBases, false));
        if (result.graph().isEmpty()) {
            throw new RejectedInputException(result.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .map(Findings::of)
                    .toList());
        }
        List<Finding> warnings = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .filter(diagnostic -> diagnostic
                        .place()
                        .filter(span -> watched.contains(span.file()))
                        .isPresent())
                .map(Findings::of)
                .toList();
        return new Compiled(new Catalog(result.graph().get(), ContentHash.of(services), names), warnings);
    }
}
