package dev.xproto.ansible;

import dev.xproto.ansible.PlaybookResult.TaskResult;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.spi.PlaybookSettings;
import dev.xproto.sync.spi.StepServices.SynchronizerInfo;
import dev.xproto.sync.step.Actuator;
import dev.xproto.sync.step.StepContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actuator that has a playbook do its work. The object's values are handed to {@code ansible-playbook} as variables, and
 * Ansible puts them where the playbook names them; a value is never taken for a template. The run is a failure unless every
 * task on every host did what it should, and there was at least one host.
 *
 * <p>The playbook finds {@code xos_model}, {@code xos_id}, {@code xos_name}, {@code delete}, which says whether the object is
 * to go, and what {@link #getExtraAttributes} returns.
 *
 * <p>Where the configuration names a {@code sys_dir}, playbook, variables and a script {@code run.sh} are kept in
 * {@code <sys_dir>/<model>/<name>-<id>}, readable by their owner only. With {@code pretend} they are written, and nothing is run.
 *
 * @param <M> the observed model, or a common base of the observed models
 */
public abstract class AnsibleActuator<M extends ModelObject> implements Actuator<M> {
    private static final System.Logger LOG = System.getLogger(AnsibleActuator.class.getName());
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final PlaybookSettings settings;

    /** Runs playbooks as the synchronizer's configuration says. */
    protected AnsibleActuator(SynchronizerInfo info) {
        this.settings = info.playbooks();
    }

    /**
     * The playbook: a file, whose roles are beside it; or a resource beside the class, or at the top of its class path.
     */
    protected abstract String templateName();

    /** Further variables: texts, numbers, truth values, moments, nulls, and lists and maps of these. */
    protected Map<String, ?> getExtraAttributes(M o) throws Exception {
        return Map.of();
    }

    /** The inventory, in Ansible's own form; this machine alone, unless it is overridden. */
    protected String inventory(M o) throws Exception {
        return "localhost ansible_connection=local\n";
    }

    /** How long a playbook may run; 10 minutes, unless it is overridden. */
    protected Duration timeLimit() {
        return LONGEST;
    }

    /** The words of the command before its options. */
    protected List<String> command() {
        return List.of("ansible-playbook");
    }

    /** Called with the answers of a playbook that made the object's world, before the object counts as in sync. */
    protected void handleResult(M o, PlaybookResult result) throws Exception {}

    @Override
    public final void syncRecord(M o) throws Exception {
        syncRecord(o, StepContext.UNWATCHED);
    }

    @Override
    public final void deleteRecord(M o) throws Exception {
        deleteRecord(o, StepContext.UNWATCHED);
    }

    @Override
    public void syncRecord(M o, StepContext context) throws Exception {
        PlaybookResult result = run(o, false, context);
        if (result != null) {
            handleResult(o, result);
        }
    }

    @Override
    public void deleteRecord(M o, StepContext context) throws Exception {
        run(o, true, context);
    }

    private @Nullable PlaybookResult run(M o, boolean delete, StepContext context) throws Exception {
        Playbook playbook = Playbook.find(templateName(), getClass());
        String variables = variables(o, delete);
        String inventory = inventory(o);
        Path kept = settings.sysDir();
        Path place;
        try {
            place = kept == null
                    ? PlaybookFolder.temporary()
                    : PlaybookFolder.kept(kept, o.modelName(), o + "-" + o.id());
        } catch (IOException e) {
            throw new AnsibleException("no files can be written for the playbook: " + e.getMessage(), e);
        }
        try {
            PlaybookFolder folder = PlaybookFolder.write(place, playbook, variables, inventory);
            List<String> command = folder.command(command(), settings.privateKey());
            folder.writeScript(command);
            if (settings.pretend()) {
                LOG.log(System.Logger.Level.INFO, "pretending to run the playbook {0} for {1}", playbook.name(), o);
                return null;
            }
            folder.prepareOutput();
            int exit = new PlaybookProcess(folder, command, playbook.name()).run(timeLimit(), context);
            return judged(playbook.name(), exit, folder);
        } catch (IOException | UncheckedIOException e) {
            throw new AnsibleException("the files of the playbook can't be used: " + e.getMessage(), e);
        } finally {
            clear(place, kept != null);
        }
    }

    private void clear(Path place, boolean kept) throws IOException {
        if (settings.keepTempFiles()) {
            return;
        }
        if (kept) {
            PlaybookFolder.deleteOutput(place);
        } else {
            PlaybookFolder.delete(place);
        }
    }

    private String variables(M o, boolean delete) throws Exception {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("xos_model", o.modelName());
        variables.put("xos_id", o.id());
        variables.put("xos_name", o.toString());
        variables.put("delete", delete);
        variables.putAll(getExtraAttributes(o));
        return JsonText.of(variables);
    }

    /** What came of it; nothing but a whole success is one. */
    private static PlaybookResult judged(String name, int exit, PlaybookFolder folder)
            throws AnsibleException, IOException {
        String errors = lastLine(Files.readString(folder.errors()));
        ResultReader.Told told;
        try {
            told = ResultReader.read(Files.readString(folder.output()));
        } catch (IllegalArgumentException e) {
            throw new AnsibleException(
                    exit == 0
                            ? "the playbook `" + name + "` ended, but what it answered can't be read: " + e.getMessage()
                            : ended(name, exit, errors),
                    e);
        }
        List<TaskResult> faults =
                told.result().tasks().stream().filter(TaskResult::isFault).toList();
        if (!faults.isEmpty()) {
            throw new AnsibleException(fault(name, faults));
        }
        if (exit != 0) {
            throw new AnsibleException(ended(name, exit, errors));
        }
        if (told.hosts() == 0) {
            throw new AnsibleException(
                    "the playbook `" + name + "` did nothing: no host of the inventory is one of its");
        }
        return told.result();
    }

    private static String ended(String name, int exit, String errors) {
        return "the playbook `" + name + "` ended with code " + exit + (errors.isEmpty() ? "" : ": " + errors);
    }

    private static String fault(String name, List<TaskResult> faults) {
        TaskResult first = faults.get(0);
        String what = first.status() == PlaybookResult.Status.UNREACHABLE
                ? "`" + first.host() + "` can't be reached"
                : "the task `" + first.task() + "` failed on `" + first.host() + "`";
        String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more)";
        return "the playbook `" + name + "`: " + what + ": " + first.message().strip() + more;
    }

    /** The last line that says something; where Ansible says what is wrong, that. */
    private static String lastLine(String errors) {
        List<String> lines = errors.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream()
                .filter(line -> line.startsWith("ERROR!"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }
}
