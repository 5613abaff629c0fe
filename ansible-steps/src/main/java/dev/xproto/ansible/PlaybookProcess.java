package dev.xproto.ansible;

import dev.xproto.sync.step.StepContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the command, with everything that it starts. */
final class PlaybookProcess {
    private static final Duration SLICE = Duration.ofMillis(200);

    private final PlaybookFolder folder;
    private final List<String> command;
    private final String name;

    PlaybookProcess(PlaybookFolder folder, List<String> command, String name) {
        this.folder = folder;
        this.command = command;
        this.name = name;
    }

    /**
     * Runs the command to its end.
     *
     * @return what it ended with
     * @throws AnsibleException it can't be run, takes too long, or isn't wanted any more; then it was killed
     * @throws InterruptedException the thread was interrupted; then it was killed
     */
    int run(Duration limit, StepContext context) throws AnsibleException, InterruptedException {
        Process process = begin();
        try {
            Duration left = limit;
            while (!process.waitFor(SLICE.toMillis(), TimeUnit.MILLISECONDS)) {
                left = left.minus(SLICE);
                if (context.cancelled()) {
                    throw new AnsibleException("the playbook `" + name + "` was killed: its run was given up");
                }
                if (left.isNegative()) {
                    throw new AnsibleException(
                            "the playbook `" + name + "` ran for more than " + words(limit) + ", and was killed");
                }
            }
            return process.exitValue();
        } finally {
            kill(process);
        }
    }

    private static String words(Duration limit) {
        return limit.toSeconds() < 120 ? limit.toSeconds() + " s" : limit.toMinutes() + " min";
    }

    private Process begin() throws AnsibleException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.workingFolder().toFile())
                .redirectOutput(folder.output().toFile())
                .redirectError(folder.errors().toFile());
        builder.environment().putAll(folder.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new AnsibleException(
                    "`" + command.get(0) + "` can't be run: install Ansible, or put it on the path (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    /** First the command, which could start others, then what it had started. */
    private static void kill(Process process) {
        List<ProcessHandle> started;
        try (Stream<ProcessHandle> all = process.descendants()) {
            started = all.toList();
        }
        process.destroyForcibly();
        for (ProcessHandle each : started) {
            try (Stream<ProcessHandle> more = each.descendants()) {
                more.forEach(ProcessHandle::destroyForcibly);
            }
            each.destroyForcibly();
        }
    }
}
