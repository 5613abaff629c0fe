package dev.xproto.codegen.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why the system refused. */
public final class Reasons {
    private Reasons() {}

    /** The reason, with the path where the system tells one. */
    public static String of(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for `" + denied.getFile() + "`";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no `" + missing.getFile() + "`";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return "`" + ((FileSystemException) cause).getFile() + "` is no folder";
        }
        String said = cause.getMessage();
        return said == null || said.isBlank() ? "the system gave no reason" : said;
    }
}
