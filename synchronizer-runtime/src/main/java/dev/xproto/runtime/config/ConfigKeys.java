package dev.xproto.runtime.config;

import static dev.xproto.runtime.config.ConfigType.ANY;
import static dev.xproto.runtime.config.ConfigType.COUNT;
import static dev.xproto.runtime.config.ConfigType.FLAG;
import static dev.xproto.runtime.config.ConfigType.PATH;
import static dev.xproto.runtime.config.ConfigType.SECTION;
import static dev.xproto.runtime.config.ConfigType.TEXT;
import static dev.xproto.runtime.config.ConfigType.TEXTS;

import java.util.List;

/** The keys that a configuration may have: those that XOS synchronizers knew, and our own. */
public final class ConfigKeys {
    private static final String ANSIBLE = "only Ansible steps use it, and they are not available yet";
    private static final String NO_EVENTS = "event steps are not available yet";
    private static final String UNREAD = "nothing reads it";
    private static final String FOLDER =
            "; where the folder holds no jars or classes, the index on the class path names them";

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
            "Says where the core is: `embedded` starts one in this process, `host:port` is a core elsewhere.");

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
    public static final ConfigKey CACERT = ConfigKey.refused(
            "accessor.cacert",
            PATH,
            "",
            "Names the certificates that a core elsewhere is trusted by.",
            "cores elsewhere are not available yet");

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

    /** How much at once. */
    public static final ConfigKey CONCURRENCY = ConfigKey.honoured(
            "concurrency", COUNT, "8", "Says how many sync steps and policies may run at the same time.");

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
            STEPS_DIR,
            MODEL_POLICIES_DIR,
            PULL_STEPS_DIR,
            EVENT_STEPS_DIR,
            DEPENDENCY_GRAPH,
            BACKOFF_DISABLED,
            DISABLED,
            CONCURRENCY,
            LOGGING,
            LOG_FILE,
            ConfigKey.refused("event_bus.kind", TEXT, "", "Says which kind of event bus there is.", NO_EVENTS),
            ConfigKey.refused("event_bus.endpoint", TEXT, "", "Says where the event bus is.", NO_EVENTS),
            ConfigKey.refused("kafka_bootstrap_servers", TEXTS, "", "Names Kafka brokers to publish to.", NO_EVENTS),
            ConfigKey.refused(
                    "enable_watchers",
                    FLAG,
                    "false",
                    "Switches watchers on.",
                    "watchers are not available yet",
                    "observer_enable_watchers"),
            ConfigKey.refused(
                    "sys_dir", PATH, "", "Names the folder for rendered playbooks.", ANSIBLE, "observer_sys_dir"),
            ConfigKey.refused(
                    "pretend",
                    FLAG,
                    "false",
                    "Keeps Ansible steps from running playbooks.",
                    ANSIBLE,
                    "observer_pretend"),
            ConfigKey.refused("proxy_ssh", ANY, "", "Says how playbooks reach hosts.", ANSIBLE, "observer_proxy_ssh"),
            ConfigKey.refused("node_key", PATH, "", "Names the key for logging in to nodes.", ANSIBLE),
            ConfigKey.refused("keep_temp_files", FLAG, "false", "Keeps what playbooks leave behind.", ANSIBLE),
            ConfigKey.refused(
                    "wrappers",
                    TEXTS,
                    "",
                    "Names Python modules with convenience methods.",
                    "convenience views come with their jars; none has to be named"),
            ConfigKey.refused(
                    "blueprints", ANY, "", "Describes service graphs for policies.", "no policy can ask for it yet"),
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
