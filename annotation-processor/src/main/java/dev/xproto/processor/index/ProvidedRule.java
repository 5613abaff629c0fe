package dev.xproto.processor.index;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A named module provides its factories. On the module path the lists under {@code META-INF/services} don't count, and no
 * processor can write into a {@code module-info.java}.
 */
final class ProvidedRule implements IndexRule {
    @Override
    public void check(Steps steps, Report report) {
        Set<String> provided = null;
        for (AnnotatedClass step : steps.classes()) {
            ModuleElement module = steps.compilation().elements().getModuleOf(step.type());
            if (!steps.whole() || module == null || module.isUnnamed()) {
                return;
            }
            if (provided == null) {
                provided = provided(module);
            }
            if (!provided.contains(step.qualifiedFactoryName())) {
                String service = step.annotation().factoryInterface();
                report.at(
                        step.type(),
                        step.mirror(),
                        StepCode.NOT_PROVIDED,
                        "module `" + module.getQualifiedName() + "` doesn't provide `" + step.shown()
                                + "`, so it isn't found on the module path",
                        "write `provides " + service + " with " + step.qualifiedFactoryName()
                                + "` into module-info.java, all factories with commas between them");
            }
        }
    }

    private static Set<String> provided(ModuleElement module) {
        Set<String> names = new HashSet<>();
        for (ModuleElement.ProvidesDirective provides : ElementFilter.providesIn(module.getDirectives())) {
            for (TypeElement implementation : provides.getImplementations()) {
                names.add(implementation.getQualifiedName().toString());
            }
        }
        return names;
    }
}
