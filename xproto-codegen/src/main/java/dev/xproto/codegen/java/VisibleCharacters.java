package dev.xproto.codegen.java;

/** Which characters may stand in a source as they are. */
final class VisibleCharacters {
    private VisibleCharacters() {}

    /** Whether people see the character, and see it where it is; a blank counts. */
    static boolean has(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
