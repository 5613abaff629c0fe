package dev.xproto.processor.read;

/**
 * The types that annotated code is made of, by their canonical names. The processor has none of them on its own class
 * path, so that one processor serves every version of them.
 */
public final class ApiNames {
    /** Marks an actuator. */
    public static final String SYNC_STEP = "dev.xproto.sync.annotation.SyncStep";
    /** Marks a policy. */
    public static final String MODEL_POLICY = "dev.xproto.sync.annotation.ModelPolicy";
    /** Marks a puller. */
    public static final String PULL_STEP = "dev.xproto.sync.annotation.PullStep";
    /** Marks an event handler. */
    public static final String EVENT_STEP = "dev.xproto.sync.annotation.EventStep";
    /** Marks a watch handler. */
    public static final String WATCHER = "dev.xproto.sync.annotation.Watcher";
    /** Marks a view of models. */
    public static final String CONVENIENCE_WRAPPER = "dev.xproto.sync.annotation.ConvenienceWrapper";
    /** Marks a generated model class. */
    public static final String XPROTO_MODEL = "dev.xproto.sync.annotation.XprotoModel";

    /** What a sync step implements. */
    public static final String ACTUATOR = "dev.xproto.sync.step.Actuator";
    /** What a policy implements. */
    public static final String POLICY = "dev.xproto.sync.step.Policy";
    /** What a pull step implements. */
    public static final String PULLER = "dev.xproto.sync.step.Puller";
    /** What an event step implements. */
    public static final String EVENT_HANDLER = "dev.xproto.sync.step.EventHandler";
    /** What a watcher implements. */
    public static final String WATCH_HANDLER = "dev.xproto.sync.step.WatchHandler";

    /** The base of every generated model class. */
    public static final String MODEL_OBJECT = "dev.xproto.sync.model.ModelObject";
    /** A model as a value. */
    public static final String MODEL_TYPE = "dev.xproto.sync.model.ModelType";
    /** The way to objects, which a step's constructor may ask for. */
    public static final String MODELS = "dev.xproto.sync.model.Models";

    /** What is generated for a step. */
    public static final String STEP_FACTORY = "dev.xproto.sync.spi.StepFactory";
    /** What a step's factory says of it. */
    public static final String STEP_DESCRIPTOR = "dev.xproto.sync.spi.StepFactory.StepDescriptor";
    /** A watched link, in a descriptor. */
    public static final String WATCHED_LINK = "dev.xproto.sync.spi.StepFactory.WatchedLink";
    /** The kinds of step. */
    public static final String STEP_KIND = "dev.xproto.sync.spi.StepKind";
    /** What a step's factory is handed. */
    public static final String STEP_SERVICES = "dev.xproto.sync.spi.StepServices";
    /** Who runs a step, which its constructor may ask for. */
    public static final String SYNCHRONIZER_INFO = "dev.xproto.sync.spi.StepServices.SynchronizerInfo";
    /** What is generated for a view. */
    public static final String VIEW_FACTORY = "dev.xproto.sync.spi.ViewFactory";

    /** What all columns of models are. */
    public static final String FIELD = "dev.xproto.sync.model.Field";

    /** A link to one object. */
    public static final String LINK_FIELD = "dev.xproto.sync.model.LinkField";

    private ApiNames() {}

    /** A canonical name without its package and its enclosing classes. */
    public static String simple(String canonicalName) {
        return canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
    }
}
