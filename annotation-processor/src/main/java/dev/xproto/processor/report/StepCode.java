package dev.xproto.processor.report;

import javax.tools.Diagnostic;

/**
 * What the processors can say. The page {@code docs/diagnostics/<id>.md} explains each. A number is never given to
 * another meaning.
 */
public enum StepCode {
    /** Interfaces, enums and annotations can't be made. */
    NOT_A_CLASS("SP0101", Diagnostic.Kind.ERROR, "the annotation stands on something that isn't a class"),
    /** Abstract classes can't be made. */
    ABSTRACT("SP0102", Diagnostic.Kind.ERROR, "the class is abstract"),
    /** Inner classes need an outer object. */
    INNER("SP0103", Diagnostic.Kind.ERROR, "the class is an inner one that isn't static"),
    /** The factory stands beside the class and must see it. */
    PRIVATE("SP0104", Diagnostic.Kind.ERROR, "the class is private"),
    /** Which one to call must be plain. */
    SEVERAL_CONSTRUCTORS("SP0105", Diagnostic.Kind.ERROR, "the class has several constructors"),
    /** The factory must be able to call it. */
    PRIVATE_CONSTRUCTOR("SP0106", Diagnostic.Kind.ERROR, "the constructor is private"),
    /** A constructor may ask for what the engine has. */
    NOT_INJECTABLE("SP0107", Diagnostic.Kind.ERROR, "the constructor asks for something that the engine hasn't got"),
    /** Making a step can't fail half-way. */
    CONSTRUCTOR_THROWS("SP0108", Diagnostic.Kind.ERROR, "the constructor throws a checked exception"),
    /** A view is made of its object and nothing else. */
    VIEW_CONSTRUCTOR("SP0109", Diagnostic.Kind.ERROR, "the view's constructor doesn't take the object"),
    /** One class, one step. */
    TWO_ANNOTATIONS("SP0110", Diagnostic.Kind.ERROR, "the class has two step annotations"),
    /** The factory's name is in use. */
    FACTORY_NAME_TAKEN("SP0111", Diagnostic.Kind.ERROR, "another class has the name that the factory needs"),
    /** A jar is missing. */
    MISSING_CLASS("SP0112", Diagnostic.Kind.ERROR, "a class that the step is made of is on no class path"),

    /** Each annotation goes with an interface. */
    WRONG_INTERFACE("SP0201", Diagnostic.Kind.ERROR, "the class doesn't implement what its annotation asks for"),
    /** Only models have objects to observe. */
    NOT_A_MODEL("SP0202", Diagnostic.Kind.ERROR, "the named class isn't a generated model"),
    /** The step would be handed objects that it can't take. */
    OTHER_MODEL("SP0203", Diagnostic.Kind.ERROR, "the named model isn't what the step takes"),
    /** A step without models never runs. */
    NO_MODELS("SP0204", Diagnostic.Kind.ERROR, "the annotation names no model"),
    /** Once is enough. */
    MODEL_TWICE("SP0205", Diagnostic.Kind.WARNING, "the annotation names a model twice"),
    /** The model says that it has no steps. */
    NO_SYNC("SP0206", Diagnostic.Kind.ERROR, "the observed model is never synchronized"),
    /** The model says that it has no policies. */
    NO_POLICY("SP0207", Diagnostic.Kind.ERROR, "the model never has a policy"),

    /** Seconds are counted from 1. */
    PERIOD("SP0301", Diagnostic.Kind.ERROR, "the period is shorter than a second"),
    /** An event step listens to something. */
    NO_TOPICS("SP0302", Diagnostic.Kind.ERROR, "the event step names neither topics nor a pattern"),
    /** One way to name topics. */
    TOPICS_AND_PATTERN("SP0303", Diagnostic.Kind.ERROR, "the event step names both topics and a pattern"),
    /** Patterns are regular expressions. */
    PATTERN("SP0304", Diagnostic.Kind.ERROR, "the pattern isn't a regular expression"),
    /** There is one kind of event bus. */
    TECHNOLOGY("SP0305", Diagnostic.Kind.ERROR, "the technology is not known"),
    /** No bus has a topic of that name. */
    TOPIC("SP0306", Diagnostic.Kind.ERROR, "a topic can't have that name"),

    /** A policy without handlers does nothing. */
    NO_HANDLER("SP0401", Diagnostic.Kind.ERROR, "the policy handles nothing"),
    /** Almost a handler. */
    MISNAMED_HANDLER("SP0402", Diagnostic.Kind.ERROR, "a method is named almost like one that the engine calls"),
    /** A handler that nobody calls. */
    NOT_AN_OVERRIDE("SP0403", Diagnostic.Kind.ERROR, "a method has a handler's name, but not its parameters"),

    /** A link that the models haven't got. */
    UNKNOWN_LINK("SP0501", Diagnostic.Kind.ERROR, "no observed model has the link"),
    /** A link that leads elsewhere. */
    OTHER_DESTINATION("SP0502", Diagnostic.Kind.ERROR, "the link leads to another model"),
    /** A field that the far model hasn't got. */
    UNKNOWN_FIELD("SP0503", Diagnostic.Kind.ERROR, "the far model has no such field"),
    /** Links are counted from 0. */
    DEGREE("SP0504", Diagnostic.Kind.ERROR, "the watch degree is negative"),
    /** Changes that nobody is told of. */
    NO_WATCH_HANDLER("SP0505", Diagnostic.Kind.ERROR, "the step watches, but can't be told of changes"),
    /** A handler that is told of nothing. */
    NOTHING_WATCHED("SP0506", Diagnostic.Kind.WARNING, "the step could be told of changes, but watches nothing"),

    /** A model's objects have one step. */
    TWO_ACTUATORS("SP0601", Diagnostic.Kind.ERROR, "two sync steps observe one model"),
    /** The model promises a step. */
    STEP_MISSING("SP0602", Diagnostic.Kind.WARNING, "a model that should be synchronized has no step"),
    /** The model promises a policy. */
    POLICY_MISSING("SP0603", Diagnostic.Kind.WARNING, "a model that should have a policy has none"),
    /** Objects in a circle have no order. */
    CYCLE("SP0604", Diagnostic.Kind.WARNING, "observed models link to each other in a circle"),
    /** Modules hide what they don't provide. */
    NOT_PROVIDED("SP0605", Diagnostic.Kind.WARNING, "the module doesn't provide its steps"),

    /** No configuration to compare with. */
    CONFIG("SP0701", Diagnostic.Kind.ERROR, "the configuration can't be read"),
    /** Steps would begin before their models are there. */
    NOT_REQUIRED("SP0702", Diagnostic.Kind.WARNING, "the configuration doesn't wait for a step's model"),
    /** Steps that never run. */
    SWITCHED_OFF("SP0703", Diagnostic.Kind.WARNING, "the configuration switches the step off"),

    /** Steps read what shall be, and write what is. */
    DECLARATIVE_WRITE("SP0801", Diagnostic.Kind.WARNING, "a sync step sets a declarative field"),

    /** Our fault. */
    INTERNAL("SP9000", Diagnostic.Kind.ERROR, "the checks themselves failed");

    private final String id;
    private final Diagnostic.Kind kind;
    private final String title;

    StepCode(String id, Diagnostic.Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    /** Such as {@code SP0101}. */
    public String id() {
        return id;
    }

    /** An error, or a warning. */
    public Diagnostic.Kind kind() {
        return kind;
    }

    /** In a few words, for lists. */
    public String title() {
        return title;
    }
}
