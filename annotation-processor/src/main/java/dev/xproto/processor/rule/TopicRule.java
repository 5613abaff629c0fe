package dev.xproto.processor.rule;

import dev.xproto.processor.read.AnnotatedClass;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.report.Report;
import dev.xproto.processor.report.StepCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;

/** An event step says in one way what it listens to: by topics that can exist, or by a pattern. */
final class TopicRule implements Rule {
    private static final int LONGEST = 249;

    @Override
    public void check(AnnotatedClass step, Report report) {
        if (step.annotation() != StepAnnotation.EVENT_STEP) {
            return;
        }
        List<AnnotationValue> topics = step.members().list("topics");
        boolean hasPattern = !step.members().text("pattern").isEmpty();
        if (topics.isEmpty() && !hasPattern) {
            report.at(
                    step.type(),
                    step.mirror(),
                    StepCode.NO_TOPICS,
                    "`" + step.shown() + "` names neither topics nor a pattern, so it hears nothing",
                    "give `topics` or `pattern`");
        } else if (!topics.isEmpty() && hasPattern) {
            step.members()
                    .value("pattern")
                    .ifPresent(value -> report.at(
                            step.type(),
                            step.mirror(),
                            value,
                            StepCode.TOPICS_AND_PATTERN,
                            "`" + step.shown() + "` names both topics and a pattern",
                            "keep `topics`, or put them into the pattern"));
        }
        names(step, topics, report);
    }

    private static void names(AnnotatedClass step, List<AnnotationValue> topics, Report report) {
        Set<String> seen = new HashSet<>();
        for (AnnotationValue value : topics) {
            String topic = String.valueOf(value.getValue());
            if (!topic.matches("[A-Za-z0-9._-]{1," + LONGEST + "}") || topic.equals(".") || topic.equals("..")) {
                report.at(
                        step.type(),
                        step.mirror(),
                        value,
                        StepCode.TOPIC,
                        "no topic can be called `" + topic + "`",
                        "use 1 to " + LONGEST + " letters, digits, dots, dashes and underscores");
            } else if (!seen.add(topic)) {
                report.at(
                        step.type(),
                        step.mirror(),
                        value,
                        StepCode.TOPIC,
                        "the topic `" + topic + "` is named twice",
                        "drop one of the two");
            }
        }
    }
}
