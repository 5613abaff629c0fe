package dev.xproto.ansible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With scripts that play Ansibles nobody wants. */
@SynchronizerTest
class PlaybookRunTest {
    private static final String FINE = "echo '{\"results\": [], \"stats\": {\"localhost\": {}}}'";

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void begin(TestSynchronizer synchronizer) {
        bench = new Bench(synchronizer, folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "exit 0 | ended, but what it answered can't be read: it is empty",
                "echo garbage | ended, but what it answered can't be read: it is no JSON",
                "echo '{]' | ended, but what it answered can't be read: it is no JSON",
                "echo '{}' | ended, but what it answered can't be read: it names no results",
                "echo '{\"results\": [3], \"stats\": {}}' | ended, but what it answered can't be read: a result is no object",
                "echo '{\"results\": []}' | ended, but what it answered can't be read: `stats` is no object",
                "echo '{\"results\": [{\"status\": \"odd\", \"result\": {}}], \"stats\": {}}' "
                        + "| ended, but what it answered can't be read: `odd` is no way for a task to end",
                "echo '{\"results\": [], \"stats\": {}}' | did nothing: no host of the inventory is one of its",
                "echo oh no >&2; exit 3 | ended with code 3: oh no",
                "kill -9 $$ | ended with code 137",
                FINE + "; exit 250 | ended with code 250"
            })
    void whatIsNoWholeSuccessIsAFailure(String script, String message) throws Exception {
        bench.script(script);
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessage("the playbook `service.yml` " + message);
    }

    @Test
    void logsInToHostsWithTheKeyOfTheConfiguration() throws Exception {
        Path words = folder.resolve("words");
        bench.script("printf '%s\\n' \"$@\" > " + words + "; " + FINE);
        bench.sync();
        assertThat(Files.readAllLines(words)).doesNotContain("--private-key");
        Path key = folder.resolve("node key");
        bench.privateKey = key;
        bench.sync();
        assertThat(Files.readAllLines(words)).containsSequence("--private-key", key.toString());
    }

    @Test
    void runsForWhoeverCallsItWithoutAnEngineToo() throws Exception {
        bench.script(FINE);
        bench.step().syncRecord(bench.service);
        bench.step().deleteRecord(bench.service);
        assertThat(bench.results).hasSize(1);
    }

    @Test
    void passesOverWhatOthersWroteBeforeTheAnswer() throws Exception {
        bench.script("echo a banner; " + FINE);
        bench.sync();
        assertThat(bench.results).hasSize(1);
    }

    @Test
    void killsWhatTakesTooLongWithAllItsChildren() throws Exception {
        Path pid = folder.resolve("pid");
        bench.script("sleep 1000 & echo $! > " + pid + "; wait");
        bench.limit = Duration.ofSeconds(3);
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessage("the playbook `service.yml` ran for more than 3 s, and was killed");
        assertGone(pid);
    }

    private static void assertGone(Path pid) throws Exception {
        long child = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle handle = ProcessHandle.of(child).orElse(null);
        if (handle != null) {
            handle.onExit().get(30, java.util.concurrent.TimeUnit.SECONDS);
        }
    }

    @Test
    void killsWhatIsCancelled() throws Exception {
        Path pid = folder.resolve("pid");
        bench.script("sleep 1000 & echo $! > " + pid + ".new; mv " + pid + ".new " + pid + "; wait");
        bench.cancelled = () -> Files.exists(pid);
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessage("the playbook `service.yml` was killed: its run was given up");
        assertGone(pid);
    }

    @Test
    void killsWhatIsInterrupted() throws Exception {
        Path pid = folder.resolve("pid");
        bench.script("sleep 1000 & echo $! > " + pid + ".new; mv " + pid + ".new " + pid + "; wait");
        Thread here = Thread.currentThread();
        bench.cancelled = () -> {
            if (Files.exists(pid)) {
                here.interrupt();
            }
            return false;
        };
        assertThatThrownBy(bench::sync).isInstanceOf(InterruptedException.class);
        assertGone(pid);
    }

    @Test
    void saysWhatToDoWhereThereIsNoAnsible() {
        bench.command = List.of(folder.resolve("no-such-program").toString());
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessageContaining("can't be run: install Ansible, or put it on the path");
    }

    @Test
    void saysWhereAPlaybookIsLookedFor() {
        bench.playbook = "servise.yml";
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessage("there is no playbook `servise.yml`: put it beside Step in the jar, or name a file");
    }

    @Test
    void refusesValuesThatNoPlaybookCanTake() throws Exception {
        bench.script(FINE);
        bench.attributes.put("port", new Object());
        assertThatThrownBy(bench::sync).hasMessageStartingWith("`port` is a Object: only texts, numbers");
        bench.attributes.put("port", Double.NaN);
        assertThatThrownBy(bench::sync).hasMessage("`port` is NaN, which JSON has no word for");
    }

    @Test
    void keepsWhatItRunsForItsOwnerOnly() throws Exception {
        bench.script(FINE);
        bench.sysDir = folder.resolve("sys");
        bench.attributes.put("password", "secret");
        bench.sync();
        bench.sync();
        Path kept = folder.resolve("sys/Service/olt____7-1");
        assertThat(names(kept)).containsExactly("inventory", "run.sh", "service.yml", "vars.json", "xproto_json.py");
        assertThat(mode(kept)).isEqualTo("rwx------");
        assertThat(mode(kept.resolve("vars.json"))).isEqualTo("rw-------");
        assertThat(kept.resolve("vars.json")).content().contains("\"password\": \"secret\"", "\"delete\": false");
        assertThat(mode(kept.resolve("run.sh"))).isEqualTo("rwx------");
        assertThat(kept.resolve("run.sh")).content().doesNotContain("secret");
    }

    @Test
    void keepsTheOutputWhenTold() throws Exception {
        bench.script(FINE);
        bench.sysDir = folder.resolve("sys");
        bench.keepTempFiles = true;
        bench.sync();
        assertThat(names(folder.resolve("sys/Service/olt____7-1"))).contains("output.json", "errors.txt");
    }

    @Test
    void pretendsWithoutRunningAnything() throws Exception {
        bench.script("exit 1");
        bench.sysDir = folder.resolve("sys");
        bench.pretend = true;
        bench.sync();
        assertThat(names(folder.resolve("sys/Service/olt____7-1"))).contains("run.sh", "vars.json");
        assertThat(bench.results).isEmpty();
    }

    private static List<String> names(Path place) throws Exception {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
