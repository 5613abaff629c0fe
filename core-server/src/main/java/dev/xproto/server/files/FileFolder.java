package dev.xproto.server.files;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The one folder that files are left in and fetched from. A name is a path inside it; nothing leads out, neither dots nor
 * symbolic links, which are refused wherever they lead.
 */
public final class FileFolder {
    private static final String SCHEME = "file://";

    private final Path root;

    /**
     * That folder; it is made when it isn't there.
     *
     * @throws IOException it can't be made or read
     */
    public FileFolder(Path folder) throws IOException {
        this.root = Files.createDirectories(folder).toRealPath();
    }

    /**
     * The file that a URI means; it need not exist.
     *
     * @throws FaultException the URI is none, or leads elsewhere
     */
    public Path resolve(String uri) {
        if (!uri.startsWith(SCHEME)) {
            throw wrong(uri, "must begin with `" + SCHEME + "`");
        }
        Path path;
        try {
            String name = uri.substring(SCHEME.length());
            path = Path.of(name.startsWith(root.toString() + "/") ? name : root + "/" + name);
        } catch (InvalidPathException e) {
            throw wrong(uri, "is no path");
        }
        Path file = path.normalize();
        boolean inside = file.startsWith(root) && !file.equals(root);
        if (!inside || !path.equals(file)) {
            throw wrong(uri, "leads out of the folder for files, or isn't plain");
        }
        refuseLinks(uri, file);
        return file;
    }

    private void refuseLinks(String uri, Path file) {
        Path here = root;
        for (Path step : root.relativize(file)) {
            here = here.resolve(step);
            if (Files.isSymbolicLink(here)) {
                throw wrong(uri, "goes through a symbolic link");
            }
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw wrong(uri, "is no file");
        }
    }

    private static FaultException wrong(String uri, String why) {
        String shown = uri.length() <= 200 ? uri : uri.substring(0, 200) + "…";
        return FaultException.of(FaultKind.INVALID, "the uri `" + shown + "` " + why);
    }
}
