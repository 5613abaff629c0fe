package dev.xproto.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopSignalsTest {
    @Test
    void theFirstSignalAsksForAnEndAndTheSecondOneEnds() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        StopSignals signals = new StopSignals(asked::countDown, codes::add);
        signals.received(15);
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(codes).isEmpty();
        signals.received(2);
        assertThat(codes).containsExactly(130);
    }
}
