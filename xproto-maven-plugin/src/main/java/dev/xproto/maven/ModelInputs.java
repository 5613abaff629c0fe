package dev.xproto.maven;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.imports.ClassPathModels;
import dev.xproto.codegen.imports.ImportLayout;
import dev.xproto.codegen.imports.ImportPathModels;
import dev.xproto.codegen.imports.ImportedModels;
import dev.xproto.codegen.imports.ModelFolder;
import dev.xproto.codegen.imports.NameList;
import dev.xproto.codegen.output.Reasons;
import dev.xproto.parser.SourceFiles;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that is read before compiling. Immutable.
 *
 * @param sources the project's own model files, in the order of their names
 * @param packed what is packed for others to import, by its path in the jar
 * @param behaviourBases the project's own names of bases without fields
 * @param imports what import paths and dependencies offer
 * @param diagnostics what couldn't be read
 */
record ModelInputs(
        List<SourceFile> sources,
        Map<String, String> packed,
        Set<String> behaviourBases,
        ImportedModels imports,
        List<Diagnostic> diagnostics) {
    /** Reads all of it. */
    static ModelInputs read(InputRequest request) {
        return new Reading(request).read();
    }

    /** All names of bases without fields. */
    Set<String> allBehaviourBases() {
        Set<String> all = new HashSet<>(imports.behaviourBases());
        all.addAll(behaviourBases);
        return all;
    }

    private static final class Reading {
        private final InputRequest request;
        private final Diagnostics diagnostics = new Diagnostics();
        private final List<SourceFile> sources = new ArrayList<>();
        private final Map<String, String> packed = new TreeMap<>();
        private final Set<String> behaviourBases = new HashSet<>();

        Reading(InputRequest request) {
            this.request = request;
        }

        ModelInputs read() {
            for (Path file : modelFiles()) {
                text(file).ifPresent(text -> {
                    sources.add(text);
                    pack(file, text);
                });
            }
            Path own = request.models().resolve(ImportLayout.BEHAVIOUR_BASES);
            readList(own).ifPresent(text -> pack(own, text));
            request.behaviourLists().forEach(this::readList);
            ImportedModels imports =
                    ClassPathModels.read(request.classPath()).plus(ImportPathModels.read(request.importPaths()));
            imports.diagnostics().forEach(diagnostics::report);
            return new ModelInputs(
                    List.copyOf(sources), packed, Set.copyOf(behaviourBases), imports, diagnostics.sorted());
        }

        private List<Path> modelFiles() {
            try {
                return request.files().of(request.models(), ModelFolder.files(request.models()));
            } catch (IOException e) {
                diagnostics.report(CodegenCode.UNREADABLE_INPUT.diagnostic(
                        "can't read the folder `" + request.models() + "`: " + Reasons.of(e),
                        "check the folder's permissions"));
                return List.of();
            }
        }

        private Optional<SourceFile> text(Path file) {
            Charset encoding = request.files().encoding();
            if (encoding.equals(StandardCharsets.UTF_8)) {
                return SourceFiles.read(file, name(file), diagnostics);
            }
            try {
                CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
                return Optional.of(SourceFile.of(name(file), text.toString()));
            } catch (CharacterCodingException e) {
                diagnostics.report(CodegenCode.UNREADABLE_INPUT.diagnostic(
                        "`" + name(file) + "` isn't " + encoding.name() + ", which `encoding` says it is",
                        "save the file in that encoding, or correct `encoding`"));
            } catch (IOException e) {
                diagnostics.report(CodegenCode.UNREADABLE_INPUT.diagnostic(
                        "can't read `" + name(file) + "`: " + Reasons.of(e), "check the file's permissions"));
            }
            return Optional.empty();
        }

        private Optional<SourceFile> readList(Path list) {
            if (!Files.isRegularFile(list)) {
                return Optional.empty();
            }
            Optional<SourceFile> text = SourceFiles.read(list, name(list), diagnostics);
            text.ifPresent(names -> behaviourBases.addAll(NameList.read(names)));
            return text;
        }

        private void pack(Path file, SourceFile text) {
            packed.put(ImportLayout.FOLDER + ModelFolder.relative(request.models(), file), text.text());
        }

        /** Relative where possible, so that output doesn't depend on where a project is checked out. */
        private String name(Path file) {
            return file.startsWith(request.base()) ? ModelFolder.relative(request.base(), file) : file.toString();
        }
    }
}
