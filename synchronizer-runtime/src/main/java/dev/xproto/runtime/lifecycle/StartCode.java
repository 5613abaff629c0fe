package dev.xproto.runtime.lifecycle;

/** What can keep a synchronizer from starting. A number is never used for anything else. */
public enum StartCode {
    /** The command line isn't understood. */
    USAGE("XR0201", "the command line is not understood"),
    /** Nothing on the class path knows such an endpoint. */
    NO_CORE("XR0202", "there is no core behind the endpoint"),
    /** The core refuses or can't be reached. */
    CORE_REFUSES("XR0203", "the core refuses"),
    /** Models that are needed aren't there. */
    MODELS_MISSING("XR0204", "models are missing"),
    /** An event step without a bus that its events come from. */
    STEP_NOT_AVAILABLE("XR0205", "an event step has no event bus"),
    /** Two sync steps answer for one model. */
    TWO_STEPS("XR0206", "two steps answer for one model"),
    /** A file or folder can't be read. */
    UNREADABLE("XR0207", "a file can't be read"),
    /** The index names a step that can't be made. */
    BROKEN_INDEX("XR0208", "the index of steps is broken"),
    /** The port for health and metrics can't be opened. */
    PORT_TAKEN("XR0209", "a port can't be opened"),
    /** Somebody stopped it while it waited for the core. */
    STOPPED("XR0210", "stopped before it had started"),
    /** Events come from Kafka, and nothing can talk to Kafka. */
    NO_KAFKA_CLIENT("XR0211", "there is no Kafka client");

    private final String id;
    private final String title;

    StartCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As it is printed. */
    public String id() {
        return id;
    }

    /** In a few words. */
    public String title() {
        return title;
    }
}
