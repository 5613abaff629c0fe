package dev.xproto.store.tosca;

import dev.xproto.parser.source.SourceFile;
import dev.xproto.parser.source.SourceSpan;
import java.util.Arrays;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where YAML nodes stand. YAML counts code points, source files count UTF-16 units. */
final class Places {
    private final SourceFile file;
    private final int[] wide;

    Places(SourceFile file) {
        this.file = file;
        this.wide = wideCharacters(file.text());
    }

    /** The code point numbers of all characters that take two units. */
    private static int[] wideCharacters(String text) {
        int[] found = new int[(int) text.codePoints().filter(c -> c > 0xFFFF).count()];
        int count = 0;
        int number = 0;
        for (int at = 0; count < found.length; number++) {
            int character = text.codePointAt(at);
            if (character > 0xFFFF) {
                found[count++] = number;
            }
            at += Character.charCount(character);
        }
        return found;
    }

    SourceFile file() {
        return file;
    }

    /** The scalar; of a map or list only the beginning, since it ends wherever the next thing begins. */
    SourceSpan of(Node node) {
        int start = offset(node.getStartMark());
        return file.span(start, node instanceof ScalarNode ? Math.max(start, offset(node.getEndMark())) : start);
    }

    /** The place between two characters. */
    SourceSpan at(Mark mark) {
        int offset = offset(mark);
        return file.span(offset, offset);
    }

    /** The character of that number, counted in code points from 0. */
    SourceSpan at(int codePoint) {
        int offset = offset(codePoint);
        return file.span(offset, offset);
    }

    /** The beginning of the text. */
    SourceSpan start() {
        return file.span(0, 0);
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int codePoint) {
        int found = Arrays.binarySearch(wide, codePoint);
        int before = found >= 0 ? found : -found - 1;
        return Math.min(codePoint + before, file.text().length());
    }
}
