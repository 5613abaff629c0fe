package dev.xproto.parser.format;

import dev.xproto.parser.syntax.ExpressionNode;
import dev.xproto.parser.syntax.ExpressionNode.Binary;
import dev.xproto.parser.syntax.ExpressionNode.Group;
import dev.xproto.parser.syntax.ExpressionNode.Not;
import dev.xproto.parser.syntax.ExpressionNode.Quantifier;
import dev.xproto.parser.syntax.FileNode;
import dev.xproto.parser.syntax.PolicyNode;
import dev.xproto.parser.syntax.StatementNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds where parentheses go that show how far a quantifier reaches: as far right as it can, which is farther than many
 * readers think. For one file; not safe for use by several threads.
 */
final class WideQuantifiers {
    private final String text;
    private final Map<Integer, String> added = new TreeMap<>();

    private WideQuantifiers(String text) {
        this.text = text;
    }

    /** What to write where, by the place in the text; empty when all parentheses are there. */
    static Map<Integer, String> parentheses(FileNode file, String text) {
        WideQuantifiers finder = new WideQuantifiers(text);
        for (StatementNode statement : file.statements()) {
            if (statement instanceof PolicyNode policy) {
                finder.walk(policy.body());
            }
        }
        return finder.added;
    }

    private void walk(ExpressionNode expression) {
        if (expression instanceof Binary binary) {
            walk(binary.left());
            walk(binary.right());
        } else if (expression instanceof Not not) {
            walk(not.operand());
        } else if (expression instanceof Group group) {
            walk(group.inner());
        } else if (expression instanceof Quantifier quantifier) {
            if (quantifier.body() instanceof Binary body && joins(body)) {
                int colon = skip(quantifier.variable().span().end());
                add(skip(colon + 1), "(");
                add(end(body), ")");
            }
            walk(quantifier.body());
        }
    }

    /** Whether it is more than one comparison. */
    private static boolean joins(Binary binary) {
        return switch (binary.joint()) {
            case AND, OR, IMPLIES -> true;
            case EQUAL, IN -> false;
        };
    }

    private void add(int place, String parenthesis) {
        added.merge(place, parenthesis, String::concat);
    }

    /** Behind its last word and the parentheses that close in it: places of groups don't include theirs. */
    private int end(ExpressionNode body) {
        int groups = 0;
        ExpressionNode last = body;
        while (true) {
            if (last instanceof Binary binary) {
                last = binary.right();
            } else if (last instanceof Not not) {
                last = not.operand();
            } else if (last instanceof Quantifier quantifier) {
                last = quantifier.body();
            } else if (last instanceof Group group) {
                groups++;
                last = group.inner();
            } else {
                break;
            }
        }
        int end = body.span().end();
        for (int i = 0; i < groups; i++) {
            end = skip(end) + 1;
        }
        return end;
    }

    /** The place of the next thing that is no blank and no comment. */
    private int skip(int from) {
        int at = from;
        while (at < text.length()) {
            if (text.startsWith("/*", at)) {
                at = text.indexOf("*/", at) + 2;
            } else if (text.startsWith("//", at) || text.charAt(at) == '#') {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else if (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }
}
