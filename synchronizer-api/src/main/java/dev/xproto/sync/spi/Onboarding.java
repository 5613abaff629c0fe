package dev.xproto.sync.spi;

import java.util.List;

/** Loads and unloads the models of services, while the core serves. */
public interface Onboarding {
    /**
     * Makes the models of a service be those.
     *
     * @throws RejectedInputException they are refused; nothing changed
     */
    Result load(LoadRequest request);

    /**
     * What {@link #load} would do; changes nothing.
     *
     * @throws RejectedInputException it would be refused, for more than losses
     */
    default Plan plan(LoadRequest request) {
        throw new UnsupportedOperationException("this core doesn't show plans");
    }

    /** Removes the models of a service, which must have no objects. */
    Result unload(String service);

    /**
     * Removes the models of a service, with the objects that they have.
     *
     * @param consent what the plan asks for; empty when no objects are to be lost
     * @throws RejectedInputException they are needed, or there are objects and it is not the plan's consent
     */
    default Result unload(String service, String consent) {
        if (!consent.isEmpty()) {
            throw new UnsupportedOperationException("this core removes no objects with their models");
        }
        return unload(service);
    }

    /** What {@link #unload(String, String)} would do; changes nothing. */
    default Plan planUnload(String service) {
        throw new UnsupportedOperationException("this core doesn't show plans");
    }

    /**
     * The models of a service.
     *
     * @param service its name
     * @param version its version
     * @param coreVersion which cores it works with, such as {@code >=4.0.0}; empty for any
     * @param files its xproto files
     * @param consent to the losses of a plan, in the plan's word; empty when nothing is to be lost
     */
    record LoadRequest(String service, String version, String coreVersion, List<ModelFile> files, String consent) {
        /** Copies the files. */
        public LoadRequest {
            files = List.copyOf(files);
        }

        /** Models that may cost objects nothing. */
        public LoadRequest(String service, String version, String coreVersion, List<ModelFile> files) {
            this(service, version, coreVersion, files, "");
        }

        /** The same, with consent to what a plan says is lost. */
        public LoadRequest consenting(String word) {
            return new LoadRequest(service, version, coreVersion, files, word);
        }
    }

    /**
     * What a change of models means for objects.
     *
     * @param additions what is new, or called otherwise, in words
     * @param losses what objects would lose, in words; empty when nothing
     * @param consent the word that agrees to exactly these losses; empty when there are none
     * @param warnings what deserves a look
     */
    record Plan(List<String> additions, List<String> losses, String consent, List<Finding> warnings) {
        /** Copies the lists. */
        public Plan {
            additions = List.copyOf(additions);
            losses = List.copyOf(losses);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * An xproto file.
     *
     * @param name without folders
     * @param content its text
     */
    record ModelFile(String name, String content) {}

    /**
     * How it went.
     *
     * @param changed whether anything had to be done
     * @param warnings what deserves a look
     */
    record Result(boolean changed, List<Finding> warnings) {
        /** Copies the warnings. */
        public Result {
            warnings = List.copyOf(warnings);
        }
    }
}
