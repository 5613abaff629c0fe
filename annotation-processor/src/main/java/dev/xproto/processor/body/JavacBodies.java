package dev.xproto.processor.body;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The methods that javac shows. It has understood them when it is done analysing a class, long after annotations. */
final class JavacBodies implements Bodies, TaskListener {
    private final Trees trees;
    private final Report report;
    private final Map<String, Boolean> steps = new HashMap<>();
    private final Set<String> outermost = new HashSet<>();

    private JavacBodies(Trees trees, Report report) {
        this.trees = trees;
        this.report = report;
    }

    /**
     * Those of a compilation.
     *
     * @throws IllegalArgumentException the environment isn't javac's own
     */
    static Bodies of(ProcessingEnvironment environment, Report report) {
        JavacTask task = JavacTask.instance(environment);
        JavacBodies bodies = new JavacBodies(Trees.instance(environment), report);
        task.addTaskListener(bodies);
        return bodies;
    }

    @Override
    public void watch(AnnotatedClass step) {
        boolean isSync = step.annotation() == StepAnnotation.SYNC_STEP;
        steps.put(step.type().getQualifiedName().toString(), isSync);
        if (isSync) {
            Element at = step.type();
            while (at.getEnclosingElement() instanceof TypeElement outer) {
                at = outer;
            }
            outermost.add(((TypeElement) at).getQualifiedName().toString());
        }
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        boolean ours = event.getKind() == TaskEvent.Kind.ANALYZE
                && type != null
                && outermost.contains(type.getQualifiedName().toString());
        Tree tree = ours ? trees.getTree(type) : null;
        if (tree == null) {
            return;
        }
        try {
            new WriteScanner(trees, steps, report)
                    .scan(new TreePath(new TreePath(event.getCompilationUnit()), tree), null);
        } catch (RuntimeException | LinkageError e) {
            // A warning less is better than a compilation that fails because of one.
            return;
        }
    }
}
