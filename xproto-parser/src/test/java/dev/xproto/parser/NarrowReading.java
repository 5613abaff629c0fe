package dev.xproto.parser;

import dev.xproto.parser.syntax.ExpressionNode;
import dev.xproto.parser.syntax.ExpressionNode.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads an expression again the way the original did, where a quantifier binds tighter than {@code &}: lays the tree out
 * flat, in the order in which it was written, and builds the original's tree from that.
 */
final class NarrowReading {
    private final List<Object> items = new ArrayList<>();
    private int at;

    private NarrowReading() {}

    /** The original's tree, as its JSON has it. */
    static Object of(ExpressionNode node) {
        NarrowReading reading = new NarrowReading();
        reading.flatten(node);
        return reading.implication();
    }

    private void flatten(ExpressionNode node) {
        if (node instanceof ExpressionNode.Binary binary
                && binary.joint() != Joint.EQUAL
                && binary.joint() != Joint.IN) {
            flatten(binary.left());
            items.add(binary.joint());
            flatten(binary.right());
        } else if (node instanceof ExpressionNode.Not not) {
            items.add(not);
            flatten(not.operand());
        } else if (node instanceof ExpressionNode.Quantifier quantifier) {
            items.add(quantifier);
            flatten(quantifier.body());
        } else {
            items.add(node);
        }
    }

    private boolean takes(Joint joint) {
        boolean is = at < items.size() && items.get(at) == joint;
        at += is ? 1 : 0;
        return is;
    }

    private Object implication() {
        Object left = chain(Joint.OR);
        return takes(Joint.IMPLIES) ? Map.of("->", List.of(left, implication())) : left;
    }

    private Object chain(Joint joint) {
        Object left = joint == Joint.OR ? chain(Joint.AND) : unary();
        while (takes(joint)) {
            Object right = joint == Joint.OR ? chain(Joint.AND) : unary();
            left = Map.of(joint.sign(), List.of(left, right));
        }
        return left;
    }

    private Object unary() {
        Object item = items.get(at);
        at++;
        if (item instanceof ExpressionNode.Not) {
            return Map.of("not", unary());
        }
        if (item instanceof ExpressionNode.Quantifier quantifier) {
            String word = quantifier.universal() ? "forall" : "exists";
            return Map.of(word, List.of(quantifier.variable().text(), unary()));
        }
        return atom((ExpressionNode) item);
    }

    private static Object atom(ExpressionNode node) {
        if (node instanceof ExpressionNode.Group group) {
            return of(group.inner());
        }
        if (node instanceof ExpressionNode.Binary binary) {
            return Map.of(binary.joint().sign(), List.of(atom(binary.left()), atom(binary.right())));
        }
        if (node instanceof ExpressionNode.Call call) {
            return Map.of(
                    "policy", List.of(call.policy().text(), call.argument().text()));
        }
        if (node instanceof ExpressionNode.Python python) {
            return Map.of("python", python.text().strip());
        }
        return node.span().text();
    }
}
