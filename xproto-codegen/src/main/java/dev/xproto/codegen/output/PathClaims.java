package dev.xproto.codegen.output;

import dev.xproto.codegen.diagnostics.CodegenCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who has which path below one root. Refuses what can't be there together on every file system. */
final class PathClaims {
    private final Map<String, Claim> claims = new HashMap<>();

    /** Folders as they are spelt that are claimed with all folders above them: most files lie beside others. */
    private final Set<String> folders = new HashSet<>();

    private record Claim(String path, boolean folder, String owner) {}

    /**
     * Claims a file and the folders above it.
     *
     * @throws OutputException another file or folder is in the way
     */
    void claim(String path, String owner) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (!folders.contains(folder)) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                claim(new Claim(path.substring(0, slash), true, owner), path);
            }
            folders.add(folder);
        }
        claim(new Claim(path, false, owner), path);
    }

    private void claim(Claim claim, String whole) {
        Claim earlier = claims.putIfAbsent(fold(claim.path()), claim);
        if (earlier == null
                || (earlier.folder() && claim.folder() && earlier.path().equals(claim.path()))) {
            return;
        }
        throw new OutputException(List.of(CodegenCode.PATH_CLASH.diagnostic(
                clash(earlier, claim, whole), "rename one of the models, or leave one of the targets out")));
    }

    private static String clash(Claim earlier, Claim claim, String whole) {
        String both = earlier.owner().equals(claim.owner())
                ? "`" + claim.owner() + "`"
                : "`" + earlier.owner() + "` and `" + claim.owner() + "`";
        if (!earlier.path().equals(claim.path())) {
            return "output paths `" + earlier.path() + "` and `" + claim.path() + "` of " + both
                    + " differ only by case";
        }
        if (earlier.folder() != claim.folder()) {
            return "`" + earlier.path() + "` is a file and a folder in the output of " + both + ": `" + whole + "`";
        }
        return "output file `" + whole + "` is written twice by " + both;
    }

    /** As a file system sees it that doesn't tell case apart. */
    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
