package dev.xproto.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.xproto.processor.report.Spot;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * A piece of a method.
 *
 * @param trees who tells
 * @param path the piece
 */
record TreeSpot(Trees trees, TreePath path) implements Spot {
    @Override
    public Element element() {
        TreePath at = path;
        while (!(isDeclaration(at.getLeaf()) && trees.getElement(at) != null)) {
            at = Objects.requireNonNull(at.getParentPath(), "all code is in a class");
        }
        return Objects.requireNonNull(trees.getElement(at));
    }

    private static boolean isDeclaration(Tree tree) {
        return tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
    }

    @Override
    public void print(Diagnostic.Kind kind, String text) {
        trees.printMessage(kind, text, path.getLeaf(), path.getCompilationUnit());
    }
}
