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

    /** Removes the models of a service, which must have no objects. */
    Result unload(String service);

    /**
     * The models of a service.
     *
     * @param service its name
     * @param version its version
     * @param coreVersion which cores it works with, such as {@code >=4.0.0}; empty for any
     * @param files its xproto files
     */
    record LoadRequest(String service, String version, String coreVersion, List<ModelFile> files) {
        /** Copies the files. */
        public LoadRequest {
            files = List.copyOf(files);
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
