package dev.xproto.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.modeldefs.ModelDefsGenerator;
import dev.xproto.codegen.openapi.OpenApiGenerator;
import dev.xproto.codegen.output.GeneratedFile;
import dev.xproto.codegen.proto.ProtoGenerator;
import dev.xproto.codegen.support.Compiled;
import dev.xproto.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same models give the same bytes, wherever and in whatever order. */
@Isolated
final class SameBytesTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static final List<SourceFile> FILES = List.of(
            file("base", "message Thing { option abstract = True; required int32 id_like = 2; }"),
            file("rack", "message Rack (Thing) { required string title = 1 [max_length = 1234567]; }"),
            file("ibox", "message IBox (Thing) { optional manytoone rack->Rack:iboxes = 1:1001; }"),
            file("tin", "message TIN (IBox) { optional manytoone owner->Rack:tins = 1; }"),
            file("can", "message Can (IBox) { optional manytoone owner->Rack:cans = 1; }"));

    private static SourceFile file(String name, String text) {
        return SourceFile.of(name + ".xproto", "option app_label = \"lab\"; " + text);
    }

    static List<Generator> generators() {
        return List.of(new ProtoGenerator(), new ModelDefsGenerator(), new OpenApiGenerator());
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @MethodSource("generators")
    void whateverTheOrderOfFiles(Generator generator) {
        List<GeneratedFile> expected = make(generator, FILES);
        for (int seed = 0; seed < 20; seed++) {
            List<SourceFile> shuffled = new ArrayList<>(FILES);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(make(generator, shuffled)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("generators")
    void whateverTheLocaleAndTheTimeZone(Generator generator) {
        List<GeneratedFile> expected = make(generator, FILES);
        for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

            assertThat(make(generator, FILES)).isEqualTo(expected);
        }
    }

    private static List<GeneratedFile> make(Generator generator, List<SourceFile> files) {
        return Compiled.files(generator, Compiled.graph(files.toArray(SourceFile[]::new)));
    }
}
