package dev.xproto.integration.house.bad.below;

import dev.xproto.integration.house.bad.Sinner;

/** Needs who needs it. */
public final class Accomplice {
    /** Joins in. */
    public void join(Sinner sinner) {}
}
