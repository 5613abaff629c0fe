package dev.xproto.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds where sync steps set fields that say what shall be. */
final class WriteScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final String SET = "set";
    private static final Set<String> SETTERS = Set.of(ApiNames.FIELD, ApiNames.LINK_FIELD);

    private final Trees trees;
    private final Map<String, Boolean> steps;
    private final Report report;
    private @Nullable TypeElement step;

    /**
     * Finds them there.
     *
     * @param steps all classes that are steps, and whether each is a sync step
     */
    WriteScanner(Trees trees, Map<String, Boolean> steps, Report report) {
        this.trees = trees;
        this.steps = steps;
        this.report = report;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        TypeElement around = step;
        if (trees.getElement(getCurrentPath()) instanceof TypeElement type
                && !type.getQualifiedName().isEmpty()) {
            // A class inside a step is part of it, unless it is a step of its own.
            Boolean isSync = steps.get(type.getQualifiedName().toString());
            step = isSync == null ? around : isSync ? type : null;
        }
        super.visitClass(tree, null);
        step = around;
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
        TypeElement in = step;
        if (in != null) {
            TreePath select = new TreePath(getCurrentPath(), tree.getMethodSelect());
            written(select).ifPresent(field -> tell(in, field, select));
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
        TypeElement in = step;
        if (in != null) {
            setter(trees.getElement(getCurrentPath())).ifPresent(field -> tell(in, field, getCurrentPath()));
        }
        return super.visitMemberReference(tree, null);
    }

    private Optional<DeclarativeField> written(TreePath select) {
        Element method = trees.getElement(select);
        Optional<DeclarativeField> field = setter(method);
        return field.isPresent() || method == null ? field : constant(select, method);
    }

    /** The field that a setter of a generated class sets. */
    private static Optional<DeclarativeField> setter(@Nullable Element method) {
        if (method == null || !(method.getEnclosingElement() instanceof TypeElement owner)) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        return name.startsWith(SET) && name.length() > SET.length()
                ? DeclarativeField.of(owner, name.substring(SET.length()))
                : Optional.empty();
    }

    /** The field that a constant of a generated class stands for, when its own {@code set} is called. */
    private Optional<DeclarativeField> constant(TreePath select, Element method) {
        String name = method.getSimpleName().toString();
        boolean sets = (name.equals(SET) || name.equals("setPeer"))
                && method.getEnclosingElement() instanceof TypeElement owner
                && SETTERS.contains(owner.getQualifiedName().toString());
        if (!sets || !(select.getLeaf() instanceof MemberSelectTree member)) {
            return Optional.empty();
        }
        ExpressionTree receiver = member.getExpression();
        Element field = trees.getElement(new TreePath(select, receiver));
        return field != null && field.getEnclosingElement() instanceof TypeElement home
                ? DeclarativeField.of(home, field.getSimpleName().toString())
                : Optional.empty();
    }

    private void tell(TypeElement in, DeclarativeField field, TreePath where) {
        report.at(
                new TreeSpot(trees, where),
                StepCode.DECLARATIVE_WRITE,
                "sync step `" + in.getSimpleName() + "` sets `" + field.name() + "` of `" + field.model()
                        + "`, which says what shall be; sync steps only read that",
                "write what was found into a field with `feedback_state`, or do this in a policy");
    }
}
