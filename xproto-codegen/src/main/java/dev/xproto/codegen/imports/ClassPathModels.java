package dev.xproto.codegen.imports;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.codegen.output.Reasons;
import dev.xproto.parser.SourceFiles;
import dev.xproto.parser.diagnostics.Diagnostics;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads what the jars and folders of a class path offer under {@value ImportLayout#FOLDER}. A folder counts as a jar
 * would: modules of a build that isn't packed yet are folders.
 */
public final class ClassPathModels {
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<SourceFile> files = new ArrayList<>();
    private final Set<String> behaviourBases = new LinkedHashSet<>();
    private final Map<String, String> classes = new HashMap<>();

    private ClassPathModels() {}

    /**
     * What those jars and folders offer.
     *
     * @param classPath the nearest first; entries that don't exist offer nothing
     */
    public static ImportedModels read(List<Path> classPath) {
        ClassPathModels reader = new ClassPathModels();
        for (int at = classPath.size() - 1; at >= 0; at--) {
            reader.entry(classPath.get(at));
        }
        return new ImportedModels(reader.files, reader.behaviourBases, reader.classes, reader.diagnostics.sorted());
    }

    /**
     * What one jar offers whose table of models lists all of its model files. That spares reading through its entries,
     * which matters for a jar of thousands; a jar without a table, or without a file that the table lists, is read through.
     */
    public static ImportedModels readByTable(Path jar) {
        ClassPathModels reader = new ClassPathModels();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (!reader.byTable(jar, zip)) {
                return read(List.of(jar));
            }
        } catch (IOException e) {
            return read(List.of(jar)); // which tells what is wrong
        }
        return new ImportedModels(reader.files, reader.behaviourBases, reader.classes, reader.diagnostics.sorted());
    }

    private boolean byTable(Path jar, ZipFile zip) throws IOException {
        ZipEntry table = zip.getEntry(ImportLayout.FOLDER + ImportLayout.MODEL_TABLE);
        if (table == null) {
            return false;
        }
        SortedMap<String, ZipEntry> found = new TreeMap<>();
        String text = new String(zip.getInputStream(table).readAllBytes(), StandardCharsets.UTF_8);
        for (String file : ModelTable.files(text)) {
            ZipEntry entry = zip.getEntry(ImportLayout.FOLDER + file);
            if (entry == null) {
                return false;
            }
            found.put(file, entry);
        }
        found.put(ImportLayout.MODEL_TABLE, table);
        ZipEntry bases = zip.getEntry(ImportLayout.FOLDER + ImportLayout.BEHAVIOUR_BASES);
        if (bases != null) {
            found.put(ImportLayout.BEHAVIOUR_BASES, bases);
        }
        for (Map.Entry<String, ZipEntry> entry : found.entrySet()) {
            try (var in = zip.getInputStream(entry.getValue())) {
                take(entry.getKey(), jar.getFileName() + "!/" + entry.getValue(), in.readAllBytes());
            }
        }
        return true;
    }

    private void entry(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                folder(entry);
            } else if (Files.isRegularFile(entry)) {
                jar(entry);
            }
        } catch (IOException e) {
            diagnostics.report(CodegenCode.UNREADABLE_INPUT.diagnostic(
                    "can't read `" + entry + "`: " + Reasons.of(e), "mend it, or take it off the class path"));
        }
    }

    private void folder(Path root) throws IOException {
        Path offered = root.resolve(ImportLayout.FOLDER);
        if (!Files.isDirectory(offered)) {
            return;
        }
        SortedMap<String, Path> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(offered)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file ->
                            found.put(offered.relativize(file).toString().replace('\\', '/'), file));
        }
        for (Map.Entry<String, Path> entry : found.entrySet()) {
            if (isOffered(entry.getKey())) {
                take(entry.getKey(), entry.getValue().toString(), Files.readAllBytes(entry.getValue()));
            }
        }
    }

    private void jar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            SortedMap<String, ZipEntry> found = new TreeMap<>();
            zip.stream()
                    .filter(entry -> entry.getName().startsWith(ImportLayout.FOLDER) && !entry.isDirectory())
                    .forEach(entry -> found.put(entry.getName().substring(ImportLayout.FOLDER.length()), entry));
            for (Map.Entry<String, ZipEntry> entry : found.entrySet()) {
                if (isOffered(entry.getKey())) {
                    try (var in = zip.getInputStream(entry.getValue())) {
                        take(entry.getKey(), jar.getFileName() + "!/" + entry.getValue(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private static boolean isOffered(String path) {
        return path.endsWith(ImportLayout.EXTENSION)
                || path.equals(ImportLayout.BEHAVIOUR_BASES)
                || path.equals(ImportLayout.MODEL_TABLE);
    }

    private void take(String path, String name, byte[] bytes) {
        SourceFiles.decode(name, bytes, diagnostics).ifPresent(text -> {
            switch (path) {
                case ImportLayout.BEHAVIOUR_BASES -> behaviourBases.addAll(NameList.read(text));
                case ImportLayout.MODEL_TABLE -> classes.putAll(ModelTable.read(text, diagnostics));
                default -> files.add(text);
            }
        });
    }
}
