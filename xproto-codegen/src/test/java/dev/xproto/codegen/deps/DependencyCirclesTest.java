package dev.xproto.codegen.deps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.codegen.support.Compiled;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DependencyCirclesTest {
    /** Models of one letter, each with the models it needs behind it. */
    private static List<String> circles(String... models) {
        StringBuilder text = new StringBuilder("option app_label = \"lab\";\n");
        for (String model : models) {
            text.append("message ").append(model.charAt(0)).append(" {\n  required string name = 90;\n");
            for (int at = 1; at < model.length(); at++) {
                String peer = model.substring(at, at + 1);
                text.append("  optional manytoone to_" + peer + "->" + peer + ":of_" + model.charAt(0) + " = " + at
                        + ";\n");
            }
            text.append("}\n");
        }
        return DependencyCircles.of(Compiled.graph(text.toString())).stream()
                .map(circle -> circle.stream().map(step -> step.model().name()).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void findsNoneWhereThereIsNone() {
        assertThat(circles("AB", "BC", "C")).isEmpty();
    }

    @Test
    void passesOverALinkToTheModelItself() {
        assertThat(circles("AA", "BA")).isEmpty();
        assertThat(circles("AAB", "BAB")).containsExactly("AB");
    }

    @Test
    void tellsAKnotOnceByAShortestWay() {
        assertThat(circles("ABC", "BC", "CDA", "DA")).containsExactly("AC");
    }

    @Test
    void tellsEveryGroupInTheOrderOfItsFirstModel() {
        assertThat(circles("AB", "BA", "CAD", "DE", "EC", "FE")).containsExactly("AB", "CDE");
    }
}
