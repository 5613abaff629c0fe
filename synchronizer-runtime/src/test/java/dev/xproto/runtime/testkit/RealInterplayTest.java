package dev.xproto.runtime.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.models.core.Service;
import dev.xproto.sync.spi.RunListener.Action;
import dev.xproto.sync.spi.RunListener.Result;
import dev.xproto.sync.spi.StepFactory;
import dev.xproto.sync.spi.StepServices;
import dev.xproto.sync.step.Policy;
import dev.xproto.testkit.TestSynchronizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation's table of steps and policies that wake each other, played on the real save rules. */
class RealInterplayTest {
    static Stream<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/synchronizer.md"));
        int head = lines.indexOf(
                "| who saves the object in its run | runs of the step | runs of the policy | afterwards |");
        assertThat(head).as("the table of interplay").isNotNegative();
        return lines.stream()
                .skip(head + 2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }

    /** What the policy does. */
    private interface Rule {
        void on(Service service);
    }

    private record RuleFactory(Rule rule) implements StepFactory {
        @Override
        public StepDescriptor descriptor() {
            return StepDescriptor.policy("test.Rule", Service.TYPE);
        }

        @Override
        public Object create(StepServices services) {
            return new Policy<Service>() {
                @Override
                public void handleUpdate(Service o) {
                    rule.on(o);
                }
            };
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void thingsAreAsTheTableSays(List<String> row) {
        String who = row.get(0);
        try (TestSynchronizer sync = TestSynchronizer.open(List.of())) {
            LambdaStep<Service> step = new LambdaStep<>(Service.TYPE, (service, services) -> {
                boolean later = who.endsWith("after the policy has run");
                if ("changed".equals(service.getName()) && later && ran(sync, Action.POLICY) == 0) {
                    throw new Exception("not yet");
                }
                if ("changed".equals(service.getName()) && (who.equals("both") || who.startsWith("the step"))) {
                    service.setServiceSpecificId("what the step found");
                    service.save();
                }
            });
            RuleFactory rule = new RuleFactory(service -> {
                if (who.equals("both") || who.startsWith("the policy")) {
                    service.setDescription("what the policy makes of it");
                    service.save();
                }
            });
            sync.withOnly(step, rule);
            Service service = sync.create(Service.TYPE, made -> made.setName("new"));
            sync.runUntilIdle();
            sync.recorder().clear();
            sync.change(service, changed -> changed.setName("changed"));
            sync.advance(Duration.ofMinutes(9));
            assertThat(ran(sync, Action.SYNC)).as("runs of the step").isEqualTo(Long.parseLong(row.get(1)));
            assertThat(ran(sync, Action.POLICY)).as("runs of the policy").isEqualTo(Long.parseLong(row.get(2)));
            service.refresh();
            for (String says : row.get(3).split(", ", -1)) {
                String[] sides = says.split(" >= ", -1);
                assertThat(at(service, sides[0])).as(says).isAfterOrEqualTo(at(service, sides[1]));
            }
            assertThat(sync.waiting()).isEmpty();
        }
    }

    private static long ran(TestSynchronizer sync, Action action) {
        return sync.recorder().runs().stream()
                .filter(run -> run.action() == action && run.result() != Result.FAILURE)
                .count();
    }

    private static Instant at(Service service, String column) {
        return (Instant) Objects.requireNonNull(service.row().get(column), column);
    }
}
