package dev.xproto.sync.step;

/** Looks at the world and writes what it finds into the models, on a schedule of its own. */
@FunctionalInterface
public interface Puller {
    /** One look. What it throws is logged; the next look comes as planned. */
    void pullRecords() throws Exception;
}
