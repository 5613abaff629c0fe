package dev.xproto.runtime.remote;

/** What can be wrong with a core elsewhere. A number is never used for anything else. */
public enum RemoteCode {
    /** Nobody answers there. */
    UNREACHABLE("XR0501", "the core can't be reached"),
    /** Its certificate isn't one of those that are trusted. */
    NOT_TRUSTED("XR0502", "the core's certificate is not trusted"),
    /** Something else answers. */
    NO_CORE("XR0503", "what answers there is no core"),
    /** Wrong user or password. */
    LOGIN_REFUSED("XR0504", "the core doesn't let the synchronizer in"),
    /** It says things that aren't known here. */
    OTHER_VERSION("XR0505", "the core speaks another version"),
    /** No answer in time. */
    TOO_SLOW("XR0506", "the core takes too long"),
    /** It refuses models, or to let go of them. */
    MODELS_REFUSED("XR0507", "the core refuses a change of its models"),
    /** Recipes can't be sent this way. */
    NO_RECIPES("XR0508", "a core elsewhere takes recipes at another place"),
    /** What is secret can be overheard. */
    PLAINTEXT("XR0509", "the password can be overheard"),
    /** It has an object, and can't show it. */
    UNREADABLE("XR0510", "the core can't show an object");

    private final String id;
    private final String title;

    RemoteCode(String id, String title) {
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
