package dev.xproto.store.onboard;

import dev.xproto.store.catalog.Excerpt;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be said of a request to load models before its files are read: names, doublets, versions. */
final class LoadRequestCheck {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,200}");

    private LoadRequestCheck() {}

    /** Reports all that is wrong with it. */
    static void check(LoadRequest request, Findings findings) {
        checkName(request.service(), "service", findings);
        if (request.service().equals(LoadedService.CORE)) {
            findings.of(
                    request.service(),
                    OnboardingCode.BAD_NAME,
                    "`" + LoadedService.CORE + "` is the core itself",
                    "Call the service something else");
        }
        if (request.files().isEmpty()) {
            findings.of(
                    request.service(),
                    OnboardingCode.FILES,
                    "service `" + request.service() + "` has no xproto files",
                    "Send at least one file; unload the service to remove its models");
        }
        Set<String> names = new HashSet<>();
        for (ModelFile file : request.files()) {
            checkName(file.name(), "file", findings);
            if (!names.add(file.name())) {
                findings.of(
                        file.name(),
                        OnboardingCode.FILES,
                        "two files are called `" + file.name() + "`",
                        "Rename one of them");
            }
        }
        checkVersion(request, findings);
    }

    private static void checkName(String name, String what, Findings findings) {
        if (!NAME.matcher(name).matches() || name.equals(".") || name.equals("..")) {
            findings.of(
                    name,
                    OnboardingCode.BAD_NAME,
                    "`" + Excerpt.of(name) + "` can't be the name of a " + what,
                    "Use letters, digits, `_`, `.` and `-` only");
        }
    }

    private static void checkVersion(LoadRequest request, Findings findings) {
        if (request.coreVersion().isBlank()) {
            return;
        }
        Optional<VersionRange> range = VersionRange.parse(request.coreVersion());
        if (range.isEmpty()) {
            findings.of(
                    request.service(),
                    OnboardingCode.BAD_RANGE,
                    "`" + Excerpt.of(request.coreVersion()) + "` is no range of versions",
                    "Write a comparison such as `>=1.2.3`, or two with `~` in between");
        } else if (!range.get().contains(CoreVersion.CONTRACT)) {
            findings.of(
                    request.service(),
                    OnboardingCode.CORE_VERSION,
                    "service `" + request.service() + "` needs a core `" + request.coreVersion()
                            + "`, and this one serves the contract of XOS " + CoreVersion.CONTRACT,
                    "Use a version of the service for this core, or correct its `core_version`");
        }
    }
}
