package dev.xproto.integration.house.bad;

import dev.xproto.integration.house.bad.below.Accomplice;
import java.sql.Connection;
import java.time.Instant;
import java.util.Random;

/** Does all that is forbidden. Never run. */
public abstract class Sinner {
    /** Databases. */
    public abstract Connection connection();

    /** Dice, clocks and sleeping. */
    public long sin() throws InterruptedException {
        Thread.sleep(1);
        new Accomplice().join(this);
        return System.nanoTime() + Instant.now().getEpochSecond() + new Random().nextInt();
    }
}
