package dev.xproto.codegen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.diagnostics.CodegenCode;
import dev.xproto.parser.diagnostics.Diagnostic;
import dev.xproto.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathModelsTest {
    @TempDir
    Path folder;

    private Path jar(String name, String... entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (int at = 0; at < entries.length; at += 2) {
                out.putNextEntry(new ZipEntry(entries[at]));
                out.write(entries[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Path unpacked(String... entries) throws IOException {
        Path root = folder.resolve("classes");
        for (int at = 0; at < entries.length; at += 2) {
            Path file = root.resolve(entries[at]);
            Files.createDirectories(root.resolve("META-INF/xproto"));
            Files.writeString(file, entries[at + 1]);
        }
        return root;
    }

    @Test
    void readsJarsAndFoldersFarthestFirst() throws IOException {
        Path near = unpacked("META-INF/xproto/b.xproto", "// b", "META-INF/xproto/a.xproto", "// a");
        Path far = jar(
                "core.jar",
                "META-INF/xproto/core.xproto",
                "// core",
                "META-INF/xproto/behaviour-bases.txt",
                "# known ones\nAttributeMixin # and why\n\nPlModelMixIn\n",
                "META-INF/xproto/models.tsv",
                "# model\tclass\nSite\tx.Site\tcore.xproto\tabc\n",
                "other.xproto",
                "// not offered");

        ImportedModels models = ClassPathModels.read(List.of(near, folder.resolve("missing.jar"), far));

        assertThat(models.diagnostics()).isEmpty();
        assertThat(models.files()).extracting(SourceFile::text).containsExactly("// core", "// a", "// b");
        assertThat(models.files().get(0).name()).isEqualTo("core.jar!/META-INF/xproto/core.xproto");
        assertThat(models.behaviourBases()).containsExactlyInAnyOrder("AttributeMixin", "PlModelMixIn");
        assertThat(models.classes()).containsOnly(java.util.Map.entry("Site", "x.Site"));
    }

    @Test
    void tellsOfAJarThatIsNone() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no zip");

        List<Diagnostic> diagnostics = ClassPathModels.read(List.of(broken)).diagnostics();

        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).code()).isEqualTo(CodegenCode.UNREADABLE_INPUT);
        assertThat(diagnostics.get(0).message()).contains("broken.jar");
    }

    @Test
    void tellsOfABrokenTableWithItsPlace() throws IOException {
        Path root = unpacked("META-INF/xproto/models.tsv", "# ok\r\nSite\tx.Site\r\nbroken line\r\n");

        ImportedModels models = ClassPathModels.read(List.of(root));

        assertThat(models.classes()).containsOnlyKeys("Site");
        assertThat(models.diagnostics()).hasSize(1);
        assertThat(models.diagnostics().get(0).place().orElseThrow().text()).isEqualTo("broken line");
    }

    @Test
    void tellsOfATextThatIsNotUtf8() throws IOException {
        Path root = unpacked("META-INF/xproto/a.xproto", "x");
        Files.write(root.resolve("META-INF/xproto/a.xproto"), new byte[] {'a', (byte) 0xff});

        ImportedModels models = ClassPathModels.read(List.of(root));

        assertThat(models.files()).isEmpty();
        assertThat(models.diagnostics()).hasSize(1);
        assertThat(models.diagnostics().get(0).message()).isEqualTo("byte 0xFF at offset 1 isn't UTF-8");
        assertThat(models.diagnostics().get(0).place().orElseThrow().file().name())
                .endsWith("a.xproto");
    }
}
