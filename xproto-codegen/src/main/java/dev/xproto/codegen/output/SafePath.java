package dev.xproto.codegen.output;

import dev.xproto.codegen.diagnostics.CodegenCode;
import java.util.List;
import java.util.Optional;

/** Tells paths that stay inside a folder, on every system, from those that don't. */
final class SafePath {
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private SafePath() {}

    /**
     * The path itself.
     *
     * @throws OutputException it is none that stays inside
     */
    static String check(String path) {
        fault(path).ifPresent(fault -> {
            throw new OutputException(List.of(CodegenCode.UNSAFE_PATH.diagnostic(
                    "output path `" + printable(path) + "` " + fault,
                    "use a relative path with `/` between plain names")));
        });
        return path;
    }

    private static Optional<String> fault(String path) {
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (path.startsWith("/")) {
            return Optional.of("is absolute");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> fault = faultOfName(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> faultOfName(String name) {
        if (name.equals("..") || name.equals(".")) {
            return Optional.of("leads out of its folder or runs in place");
        }
        if (name.isEmpty()) {
            return Optional.of("has an empty name in it");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("has a name that ends in a dot or a blank, which some systems drop");
        }
        boolean strange = name.chars().anyMatch(c -> c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0);
        return strange ? Optional.of("has a character that isn't allowed in names of files") : Optional.empty();
    }

    private static String printable(String path) {
        return path.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
