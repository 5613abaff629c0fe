package dev.xproto.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All cases in the Java that runs this, against their golden files; prints what differs. For tests of other Javas. */
final class CasesMain {
    private CasesMain() {}

    public static void main(String[] none) throws IOException {
        System.out.println("Java " + Runtime.version().feature());
        List<Path> valid = CaseFiles.cases("valid");
        List<Path> invalid = CaseFiles.cases("invalid");
        for (Path folder : valid) {
            Compilation compilation =
                    Javac.compile(CaseFiles.sources(folder), CaseFiles.options(folder, "-Werror", "-Xlint:-options"));
            differ(folder, "", Said.text(compilation));
            Map<String, String> golden = ValidStepsTest.onDisk(folder.resolve("expected"));
            differ(
                    folder,
                    golden.toString(),
                    ValidStepsTest.written(compilation).toString());
        }
        for (Path folder : invalid) {
            String said = Said.text(Javac.compile(CaseFiles.sources(folder), CaseFiles.options(folder)));
            differ(folder, CaseFiles.read(folder.resolve("expected.txt")), said);
        }
        System.out.println(valid.size() + invalid.size() + " cases");
    }

    private static void differ(Path folder, String expected, String actual) {
        if (!expected.equals(actual)) {
            System.out.println(folder + ": expected\n" + expected + "but was\n" + actual);
        }
    }
}
