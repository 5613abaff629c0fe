package dev.xproto.parser.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.xproto.parser.CompileRequest;
import dev.xproto.parser.CompileResult;
import dev.xproto.parser.XprotoCompiler;
import dev.xproto.parser.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However policies nest and call each other, to evaluate them takes a bounded stack and no exponential time. */
class PolicyLimitsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Half of what a thread usually has. */
    private static final int SMALL_STACK = 512 * 1024;

    private static final String MODEL = """
            option name = "x";
            message Box { required bool a = 2 [default = False]; optional manytoone up->Box:downs = 3:1001; }
            """;

    private static final Object BOX = new Object();

    /** One box that is its own parent, and counts who asks. */
    private static final class Loop implements PolicyObjects {
        private long asked;

        @Override
        public @Nullable Object get(Object object, String member) {
            asked++;
            return member.equals("up") ? object : (Object) true;
        }

        @Override
        public Iterable<?> all(String model) {
            asked++;
            return List.of(BOX);
        }
    }

    private static CompileResult compile(String policies) {
        return new XprotoCompiler().compile(CompileRequest.of(SourceFile.of("x.xproto", MODEL + policies)));
    }

    private static boolean holds(String policies, String name, Loop loop) {
        CompileResult result = compile(policies);
        assertThat(result.diagnostics()).isEmpty();
        PolicyEvaluator evaluator = new PolicyEvaluator(result.graph().orElseThrow(), loop);
        return evaluator.holds(name, BOX, PolicyContext.NONE);
    }

    /** Runs it where the stack is small; answers what went wrong. */
    private static List<Throwable> onSmallStack(Runnable work) throws InterruptedException {
        List<Throwable> wrong = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(null, work, "small", SMALL_STACK);
        thread.setUncaughtExceptionHandler((where, what) -> wrong.add(what));
        thread.start();
        thread.join();
        return wrong;
    }

    @Test
    void asksAPolicyThatIsCalledTwiceOnEveryLevelOnce() {
        StringBuilder text = new StringBuilder("policy p0 < obj.a >\n");
        for (int i = 1; i <= 60; i++) {
            String call = "*p" + (i - 1) + "(up)";
            text.append("policy p" + i + " < " + call + " & " + call + " >\n");
        }
        Loop loop = new Loop();

        boolean holds = assertTimeoutPreemptively(PATIENCE, () -> holds(text.toString(), "p60", loop));

        assertThat(holds).isTrue();
        assertThat(loop.asked).isLessThan(200);
    }

    @Test
    void needsNoMoreStackThanThreadsHave() throws InterruptedException {
        StringBuilder text = new StringBuilder("policy p0 < " + "not ".repeat(30) + "obj.a >\n");
        for (int i = 1; i <= 60; i++) {
            text.append("policy p" + i + " < " + "not ".repeat(30) + "*p" + (i - 1) + "(up) >\n");
        }

        assertThat(onSmallStack(() ->
                        assertThat(holds(text.toString(), "p60", new Loop())).isTrue()))
                .isEmpty();
    }

    @Test
    void refusesPoliciesThatNestDeeperTogether() {
        StringBuilder text = new StringBuilder("policy p0 < obj.a >\n");
        for (int i = 1; i <= 60; i++) {
            text.append("policy p" + i + " < " + "not ".repeat(90) + "*p" + (i - 1) + "(up) >\n");
        }

        assertThat(compile(text.toString()).diagnostics())
                .extracting(one -> one.code().id())
                .isNotEmpty()
                .containsOnly("XP0512");
    }

    @Test
    void compilesAndEvaluatesTheDeepestNestingOnASmallStack() throws InterruptedException {
        String inner = "obj.a";
        for (int i = 0; i < 99; i++) {
            inner = "(" + inner + " & obj.a & obj.a & obj.a | obj.a | obj.a | obj.a)";
        }
        String text = "policy deep < " + inner + " > message Use::deep (Box) {}";

        assertThat(onSmallStack(
                        () -> assertThat(holds(text, "deep", new Loop())).isTrue()))
                .isEmpty();
    }

    @Test
    void evaluatesLongChainsOnASmallStack() throws InterruptedException {
        String text = "policy long < " + "obj.a & ".repeat(50_000) + "obj.a >";
        Loop loop = new Loop();

        assertThat(onSmallStack(() -> assertThat(holds(text, "long", loop)).isTrue()))
                .isEmpty();
        assertThat(loop.asked).isEqualTo(50_001);
    }

    @Test
    void stopsAtWhatDecides() {
        Loop loop = new Loop();

        assertThat(holds("policy p < obj.a | " + "obj.up.up.a | ".repeat(1000) + "obj.a >", "p", loop))
                .isTrue();
        assertThat(loop.asked).isEqualTo(1);
    }
}
