package dev.xproto.ansible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.xproto.testkit.SynchronizerTest;
import dev.xproto.testkit.TestSynchronizer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real Ansible. */
@SynchronizerTest
class AnsibleTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeAll
    static void isThere() {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "ansible-playbook")));
        assumeTrue(there, "skipped: there is no `ansible-playbook` on the path");
    }

    @BeforeEach
    void begin(TestSynchronizer synchronizer) {
        bench = new Bench(synchronizer, folder);
    }

    @Test
    void runsThePlaybookWithTheObjectsValuesAsData() throws Exception {
        Path place = folder.resolve("place");
        bench.attributes.put("place", place.toString());
        bench.attributes.put("description", "{{ lookup('pipe', 'id') }} ü 😀 \"'\\");
        bench.sysDir = folder.resolve("sys");
        bench.sync();
        assertThat(place).hasContent("olt/../7 {{ lookup('pipe', 'id') }} ü 😀 \"'\\ there");
        assertThat(bench.results)
                .singleElement()
                .satisfies(result -> assertThat(result.tasks())
                        .extracting(
                                task -> task.host() + " " + task.task() + " " + task.status() + " " + task.changed())
                        .containsExactly(
                                "localhost write the setting OK true", "localhost fail on demand SKIPPED false"));
        bench.delete();
        assertThat(place).content().endsWith(" gone\n");
        assertThat(bench.results).hasSize(1);
        byHand(place);
    }

    private void byHand(Path place) throws Exception {
        Files.delete(place);
        Path script = folder.resolve("sys/Service/olt____7-1/run.sh");
        Process process =
                new ProcessBuilder(script.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("PLAY RECAP");
        assertThat(place).exists();
    }

    @Test
    void aTaskThatFailsIsAFailureInItsOwnWords() {
        bench.attributes.put("fails", true);
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessage("the playbook `service.yml`: the task `fail on demand` failed on `localhost`:"
                        + " the switch says no");
        assertThat(bench.results).isEmpty();
    }

    @Test
    void aHostThatCannotBeReachedIsAFailure() {
        bench.inventory = "olt ansible_host=127.0.0.1 ansible_port=1 ansible_connection=ssh ansible_ssh_timeout=2\n";
        bench.attributes.put("target_hosts", "olt");
        bench.attributes.put("place", "/nowhere");
        bench.attributes.put("description", "d");
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessageStartingWith("the playbook `service.yml`: `olt` can't be reached: ");
    }

    @Test
    void aPlaybookThatFitsNoHostIsAFailure() {
        bench.attributes.put("target_hosts", "nobody");
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessage("the playbook `service.yml` did nothing: no host of the inventory is one of its");
    }

    @Test
    void aPlaybookThatAnsibleCannotReadIsAFailureInItsWords() {
        bench.playbook = "broken.yml";
        assertThatThrownBy(bench::sync)
                .isInstanceOf(AnsibleException.class)
                .hasMessageStartingWith("the playbook `broken.yml` ended with code 4: ERROR!")
                .hasMessageContaining("no_such_module_anywhere");
    }

    @Test
    void aPlaybookInAFileFindsItsRoles() throws Exception {
        Path place = folder.resolve("placed by a role");
        Path tasks = Files.createDirectories(folder.resolve("books/roles/start_server/tasks"));
        Files.writeString(tasks.resolve("main.yml"), """
                - name: start
                  ansible.builtin.copy:
                    content: "{{ server_port }}"
                    dest: "{{ place }}"
                """);
        Path book = folder.resolve("books/site.yml");
        Files.writeString(book, """
                - hosts: localhost
                  gather_facts: false
                  roles:
                    - start_server
                """);
        bench.playbook = book.toString();
        bench.attributes.putAll(Map.of("place", place.toString(), "server_port", 8080, "more", List.of(1, "two")));
        bench.sync();
        assertThat(place).hasContent("8080");
    }
}
