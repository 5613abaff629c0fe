package dev.xproto.runtime.config;

import static dev.xproto.runtime.config.ConfigType.ANY;
import static dev.xproto.runtime.config.ConfigType.COUNT;
import static dev.xproto.runtime.config.ConfigType.COUNTS;
import static dev.xproto.runtime.config.ConfigType.FLAG;
import static dev.xproto.runtime.config.ConfigType.MAPPINGS;
import static dev.xproto.runtime.config.ConfigType.NAMED_TEXTS;
import static dev.xproto.runtime.config.ConfigType.PATH;
import static dev.xproto.runtime.config.ConfigType.SECTION;
import static dev.xproto.runtime.config.ConfigType.TEXT;
import static dev.xproto.runtime.config.ConfigType.TEXTS;

import java.util.List;

/** The keys that a configuration may have: those that XOS synchronizers knew, and our own. */
public final class ConfigKeys {
    private static final String UNREAD = "nothing reads it";
    private static final String FOLDER =
            "; its jars and classes get a class loader of their own. Where it holds none, the steps on the class path run";

    /** What the synchronizer is called. */
    public static final ConfigKey NAME = ConfigKey.honoured(
            "name",
            TEXT,
            "",
            "Names the synchronizer, in logs and to the core; the service whose models it loads.",
            "observer_name");

    /** Which cores the models work with. */
    public static final ConfigKey CORE_VERSION = ConfigKey.honoured(
            "core_version", TEXT, "", "Says which versions of the core the models work with, such as `>=4.0.0`.");

    /** Whether the models shall be there. */
    public static final ConfigKey DESIRED_STATE = ConfigKey.honoured(
                    "desired_state",
                    TEXT,
                    "load",
                    "Says whether the models shall be loaded into the core or unloaded from it.")
            .oneOf("load", "unload");

    /** Models to wait for. */
    public static final ConfigKey REQUIRED_MODELS = ConfigKey.honoured(
            "required_models", TEXTS, "", "Names models that the core must have before any step runs.");

    /** Where the xproto files are. */
    public static final ConfigKey MODELS_DIR = ConfigKey.honoured(
            "models_dir", PATH, "", "Names the folder of the xproto files that are loaded into the core.");

    /** Where the core is. */
    public static final ConfigKey ENDPOINT = ConfigKey.honoured(
            "accessor.endpoint",
            TEXT,
            "xos-core.cord.lab:50051",
            "Says where the core is: `embedded` starts one in this process, `host:port` is a core elsewhere, over gRPC.");

    /** Who logs in. */
    public static final ConfigKey USERNAME =
            ConfigKey.honoured("accessor.username", TEXT, "", "Names the user that the synchronizer logs in as.");

    /** With which password. */
    public static final ConfigKey PASSWORD = ConfigKey.honoured(
            "accessor.password", TEXT, "", "Is that user's password; `@file` takes the first line of a file.");

    /** Real core or test. */
    public static final ConfigKey KIND = ConfigKey.honoured(
                    "accessor.kind",
                    TEXT,
                    "grpcapi",
                    "Says what kind of core it is; `testframework` is for tests, which the testkit runs.")
            .oneOf("grpcapi", "testframework");

    /** Where an embedded core keeps its objects. */
    public static final ConfigKey DATA_DIR = ConfigKey.honoured(
            "accessor.data_dir",
            PATH,
            "",
            "Names the folder in which an embedded core keeps its objects; without it they live in memory.");

    /** Whose word is trusted. */
    public static final ConfigKey CACERT = ConfigKey.honoured(
            "accessor.cacert",
            PATH,
            "/usr/local/share/ca-certificates/local_certs.crt",
            "Names the certificates that a core elsewhere is trusted by; where the default isn't there, it is trusted by"
                    + " those of Java.");

    /** Whether there is no TLS. */
    public static final ConfigKey INSECURE = ConfigKey.honoured(
            "accessor.insecure",
            FLAG,
            "",
            "Says whether a core elsewhere is spoken to without TLS; when it isn't given, only one on this machine is, if"
                    + " there is no `accessor.cacert`.");

    /** How long an answer may take. */
    public static final ConfigKey TIMEOUT = ConfigKey.honoured(
            "accessor.timeout_s",
            COUNT,
            "30",
            "Says how many seconds a core elsewhere may take for an answer before it counts as away.");

    /** Where sync steps are. */
    public static final ConfigKey STEPS_DIR = ConfigKey.honoured(
            "steps_dir", PATH, "", "Names a folder of sync steps" + FOLDER + ".", "observer_steps_dir");

    /** Where policies are. */
    public static final ConfigKey MODEL_POLICIES_DIR = ConfigKey.honoured(
            "model_policies_dir",
            PATH,
            "",
            "Names a folder of model policies" + FOLDER + ".",
            "observer_model_policies_dir");

    /** Where pull steps are. */
    public static final ConfigKey PULL_STEPS_DIR =
            ConfigKey.honoured("pull_steps_dir", PATH, "", "Names a folder of pull steps" + FOLDER + ".");

    /** Where event steps are. */
    public static final ConfigKey EVENT_STEPS_DIR =
            ConfigKey.honoured("event_steps_dir", PATH, "", "Names a folder of event steps" + FOLDER + ".");

    /** Dependencies between models. */
    public static final ConfigKey DEPENDENCY_GRAPH = ConfigKey.honoured(
            "dependency_graph",
            PATH,
            "",
            "Names a model-deps file; where there is no such file, dependencies follow the links of the models.",
            "observer_dependency_graph");

    /** Whether delays grow. */
    public static final ConfigKey BACKOFF_DISABLED = ConfigKey.honoured(
            "backoff_disabled",
            FLAG,
            "false",
            "Says that objects that fail are tried again at even intervals, not growing ones.",
            "observer_backoff_disabled");

    /** Whether nothing is synchronized. */
    public static final ConfigKey DISABLED =
            ConfigKey.honoured("disabled", FLAG, "false", "Loads the models and runs no step.", "observer_disabled");

    /** Whether watchers run. */
    public static final ConfigKey ENABLE_WATCHERS = ConfigKey.honoured(
            "enable_watchers",
            FLAG,
            "false",
            "Has watchers, and sync steps that watch too, told of changes.",
            "observer_enable_watchers");

    /** Which kind of bus events come from. */
    public static final ConfigKey EVENT_BUS_KIND = ConfigKey.honoured(
                    "event_bus.kind", TEXT, "", "Says which kind of bus event steps listen to.")
            .oneOf("kafka");

    /** Where that is. */
    public static final ConfigKey EVENT_BUS_ENDPOINT = ConfigKey.honoured(
            "event_bus.endpoint",
            TEXT,
            "",
            "Says where that bus is: `host:port`, several with commas; without a port it is 9092.");

    /** How its brokers are trusted, and who logs in. */
    public static final ConfigKey EVENT_BUS_SECURITY = ConfigKey.honoured(
            "event_bus.security",
            NAMED_TEXTS,
            "",
            "Is for brokers with TLS or a login: options of Kafka's client that begin with `security.`, `sasl.` or `ssl.`;"
                    + " `@file` takes what a file holds.");

    /** When an event is given up on. */
    public static final ConfigKey EVENT_TRIES = ConfigKey.honoured(
            "event_bus.tries",
            COUNT,
            "5",
            "Says how often an event step may fail for an event before the event is put aside.");

    /** Where to. */
    public static final ConfigKey DEAD_LETTER_TOPIC = ConfigKey.honoured(
            "event_bus.dead_letter_topic",
            TEXT,
            "",
            "Names the topic that such events are put aside in; without it, the synchronizer's name and `.dead-letter`.");

    /** Where what Ansible steps run is kept. */
    public static final ConfigKey SYS_DIR = ConfigKey.honoured(
            "sys_dir",
            PATH,
            "",
            "Names the folder in which Ansible steps keep what they run, to be run by hand.",
            "observer_sys_dir");

    /** Whether Ansible steps only pretend. */
    public static final ConfigKey PRETEND = ConfigKey.honoured(
            "pretend",
            FLAG,
            "false",
            "Has Ansible steps write down what they would run, and run nothing; objects count as in sync.",
            "observer_pretend");

    /** Whether runs leave their files behind. */
    public static final ConfigKey KEEP_TEMP_FILES = ConfigKey.honoured(
            "keep_temp_files", FLAG, "false", "Keeps what the runs of Ansible steps wrote, in `sys_dir` or `/tmp`.");

    /** The key for logging in to hosts. */
    public static final ConfigKey NODE_KEY =
            ConfigKey.honoured("node_key", PATH, "", "Names the private key with which Ansible steps log in to hosts.");

    /** How much at once. */
    public static final ConfigKey CONCURRENCY = ConfigKey.honoured(
            "concurrency", COUNT, "8", "Says how many sync steps and policies may run at the same time.");

    /** How much at once of some models. */
    public static final ConfigKey MODEL_CONCURRENCY = ConfigKey.honoured(
            "model_concurrency",
            COUNTS,
            "",
            "Says for models, each with its descendants, how many of `concurrency` may run at the same time.");

    /** How long after a run the next one. */
    public static final ConfigKey MINIMUM_DELAY = ConfigKey.honoured(
            "minimum_delay_ms",
            COUNT,
            "",
            "Says how many milliseconds after a run of an object's step its next one begins at the earliest.");

    /** When a run counts as hung. */
    public static final ConfigKey TIME_LIMIT = ConfigKey.honoured(
            "time_limit_s",
            COUNT,
            "900",
            "Says after how many seconds a run is shown as hanging, and its place given to others.");

    /** How often everything is looked at. */
    public static final ConfigKey RESYNC = ConfigKey.honoured(
            "resync_s",
            COUNT,
            "600",
            "Says after how many seconds everything is looked at again, whatever the feed said.");

    /** How long an end may take. */
    public static final ConfigKey STOP_GRACE = ConfigKey.honoured(
            "stop_grace_s",
            COUNT,
            "30",
            "Says how many seconds a stop waits for steps that run before it interrupts them, and how long after that.");

    /** Where health and metrics are shown. */
    public static final ConfigKey HEALTH_PORT = ConfigKey.honoured(
            "health.port",
            COUNT,
            "",
            "Names the port for `/health`, `/ready`, `/waiting` and `/metrics`; without it there is none.");

    /** On which address. */
    public static final ConfigKey HEALTH_HOST = ConfigKey.honoured(
            "health.host",
            TEXT,
            "127.0.0.1",
            "Names the address that this port is opened on; `0.0.0.0` lets other machines ask, and nobody has to log in.");

    /** How log lines look. */
    public static final ConfigKey LOG_FORMAT = ConfigKey.honoured(
                    "log_format",
                    TEXT,
                    "text",
                    "Says how log lines look: for people, or one JSON object a line with model, id, step and attempt.")
            .oneOf("text", "json");

    /** What is logged, and where. */
    public static final ConfigKey LOGGING = ConfigKey.honoured(
            "logging",
            SECTION,
            "",
            "Says what is logged and where, in the form of Python's `dictConfig`; without it, everything goes to the"
                    + " console.");

    /** A log file. */
    public static final ConfigKey LOG_FILE =
            ConfigKey.honoured("log_file", PATH, "", "Names a file that gets every log line too.", "observer_log_file");

    /** All keys, in the order in which the documentation lists them. */
    public static final List<ConfigKey> ALL = List.of(
            NAME,
            CORE_VERSION,
            DESIRED_STATE,
            REQUIRED_MODELS,
            MODELS_DIR,
            ENDPOINT,
            USERNAME,
            PASSWORD,
            KIND,
            DATA_DIR,
            CACERT,
            INSECURE,
            TIMEOUT,
            STEPS_DIR,
            MODEL_POLICIES_DIR,
            PULL_STEPS_DIR,
            EVENT_STEPS_DIR,
            DEPENDENCY_GRAPH,
            BACKOFF_DISABLED,
            DISABLED,
            ENABLE_WATCHERS,
            EVENT_BUS_KIND,
            EVENT_BUS_ENDPOINT,
            EVENT_BUS_SECURITY,
            EVENT_TRIES,
            DEAD_LETTER_TOPIC,
            CONCURRENCY,
            MODEL_CONCURRENCY,
            MINIMUM_DELAY,
            TIME_LIMIT,
            RESYNC,
            STOP_GRACE,
            HEALTH_PORT,
            HEALTH_HOST,
            LOGGING,
            LOG_FILE,
            LOG_FORMAT,
            ConfigKey.noted(
                    "kafka_bootstrap_servers",
                    TEXTS,
                    "",
                    "Names Kafka brokers to publish to.",
                    "nothing is published but events that were given up on, and those go to `event_bus.endpoint`"),
            SYS_DIR,
            PRETEND,
            KEEP_TEMP_FILES,
            NODE_KEY,
            ConfigKey.noted(
                    "proxy_ssh",
                    ANY,
                    "",
                    "Says how playbooks reach hosts.",
                    "a step's playbook and inventory say that themselves",
                    "observer_proxy_ssh"),
            ConfigKey.refused(
                    "wrappers",
                    TEXTS,
                    "",
                    "Names Python modules with convenience methods.",
                    "convenience views come with their jars; none has to be named"),
            ConfigKey.noted(
                    "blueprints",
                    MAPPINGS,
                    "",
                    "Describes service graphs for policies.",
                    "only policies written in Python ask for it"),
            ConfigKey.refused(
                    "applist",
                    ANY,
                    "",
                    "Names Django applications.",
                    "models come from `models_dir`; there are no Django applications",
                    "observer_applist"),
            ConfigKey.refused(
                    "logstash_hostport",
                    TEXT,
                    "",
                    "Names a Logstash server that gets the log.",
                    "sending logs over the network is not available; collect them from the console or from `log_file`",
                    "observer_logstash_hostport"),
            ConfigKey.refused("xos_dir", PATH, "", "Names the folder of the Python code.", UNREAD),
            ConfigKey.refused("link_graph", PATH, "", "Names a graph of links.", UNREAD),
            ConfigKey.refused("images_directory", PATH, "", "Names a folder of images.", UNREAD),
            ConfigKey.refused("error_map_path", PATH, "", "Names a file with texts for errors.", UNREAD),
            ConfigKey.refused("config_dir", PATH, "", "Names a folder of configurations.", UNREAD),
            ConfigKey.refused("feefie", ANY, "", "Configures a client of old.", UNREAD),
            ConfigKey.refused("nova", ANY, "", "Configures OpenStack Nova.", UNREAD));

    private ConfigKeys() {}
}
