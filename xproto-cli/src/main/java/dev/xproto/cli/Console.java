package dev.xproto.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command sees of the world.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param colour whether {@code err} is a terminal that likes colour
 * @param folder what relative paths are relative to
 * @param classPath where models are found without being named
 */
record Console(PrintStream out, PrintStream err, boolean colour, Path folder, List<Path> classPath) {
    Console {
        classPath = List.copyOf(classPath);
    }

    /** A word to the user that is no result. */
    void note(String text) {
        err.println("xproto: " + text);
    }
}
