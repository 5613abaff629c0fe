package dev.xproto.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.processor.read.ApiNames;
import dev.xproto.processor.read.StepAnnotation;
import dev.xproto.processor.write.Injectable;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepKind;
import dev.xproto.sync.spi.StepServices;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The api's types are known by name only; so each name is compared with the api as it is. */
final class ApiNamesTest {
    static List<Field> names() {
        return Arrays.stream(ApiNames.class.getFields()).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheNameOfAType(Field name) throws IllegalAccessException {
        String canonical = (String) name.get(null);
        assertThat(type(canonical).getCanonicalName()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @EnumSource(StepAnnotation.class)
    void asksForMembersAndKindsThatThereAre(StepAnnotation annotation) {
        Class<?> type = type(annotation.annotationName());
        if (!annotation.modelsMember().isEmpty()) {
            assertThat(type.getDeclaredMethods()).extracting(Method::getName).contains(annotation.modelsMember());
        }
        if (annotation.isStep()) {
            assertThat(StepKind.valueOf(annotation.kind()).name()).isEqualTo(annotation.kind());
        }
    }

    @Test
    void knowsEveryKindOfStep() {
        assertThat(StepAnnotation.values())
                .filteredOn(StepAnnotation::isStep)
                .extracting(StepAnnotation::kind)
                .containsExactlyInAnyOrder(
                        Arrays.stream(StepKind.values()).map(StepKind::name).toArray(String[]::new));
    }

    @Test
    void handsOutEverythingThatStepServicesHave() {
        assertThat(Arrays.stream(Injectable.values()).map(each -> each.typeName() + " " + each.method()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StepServices.class.getDeclaredMethods())
                        .map(method -> method.getReturnType().getCanonicalName() + " " + method.getName())
                        .toList());
    }

    @Test
    void writesDescriptorsInTheOrderOfTheirComponents() {
        assertThat(StepFactory.StepDescriptor.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly(
                        "kind",
                        "className",
                        "models",
                        "externalDependencies",
                        "everySeconds",
                        "technology",
                        "topics",
                        "pattern",
                        "watchDegree",
                        "watched");
    }

    private static Class<?> type(String canonical) {
        try {
            return Class.forName(canonical);
        } catch (ClassNotFoundException e) {
            int nested = canonical.lastIndexOf('.');
            if (nested < 0) {
                throw new AssertionError("no type is called " + canonical, e);
            }
            return type(canonical.substring(0, nested) + "$" + canonical.substring(nested + 1));
        }
    }
}
