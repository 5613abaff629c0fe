package dev.xproto.server.audit;

import dev.xproto.sync.store.Operation;
import java.util.Collection;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Notes who changed what and who was refused: names of objects and fields, and never a value. Goes to a logger of its own,
 * which the program writes to {@code audit.log}. Safe for use by many threads.
 */
public final class Audit {
    /** The logger's name. */
    public static final String LOGGER = "xproto.audit";

    private static final String DONE = "done";
    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final int LONGEST = 200;

    private Audit() {}

    /** Something was done. */
    public static void done(Actor actor, String action, String subject) {
        note(actor, action, subject, DONE).log("audit");
    }

    /**
     * Something was refused.
     *
     * @param why the kind of fault
     */
    public static void refused(Actor actor, String action, String subject, String why) {
        note(actor, action, subject, why).log("audit");
    }

    static void done(Actor actor, Operation operation, String model, int id) {
        note(actor, action(operation), model + " " + id, DONE)
                .addKeyValue("fields", String.join(",", fields(operation)))
                .log("audit");
    }

    static void refused(Actor actor, Operation operation, String why) {
        note(actor, action(operation), subject(operation), why)
                .addKeyValue("fields", String.join(",", fields(operation)))
                .log("audit");
    }

    private static LoggingEventBuilder note(Actor actor, String action, String subject, String outcome) {
        return LOG.atInfo()
                .addKeyValue("user", shortened(actor.user()))
                .addKeyValue("address", actor.address())
                .addKeyValue("way", actor.way())
                .addKeyValue("action", action)
                .addKeyValue("subject", shortened(subject))
                .addKeyValue("outcome", outcome);
    }

    /** Names come from outside too, and must neither fill the log nor begin a line of their own in it. */
    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    private static String action(Operation operation) {
        if (operation instanceof Operation.Create) {
            return "create";
        }
        return operation instanceof Operation.Update ? "update" : "delete";
    }

    private static String subject(Operation operation) {
        if (operation instanceof Operation.Create create) {
            return create.model();
        }
        return operation instanceof Operation.Update update
                ? update.key().toString()
                : ((Operation.Delete) operation).key().toString();
    }

    private static Collection<String> fields(Operation operation) {
        TreeSet<String> names = new TreeSet<>();
        if (operation instanceof Operation.Create create) {
            names.addAll(create.values().keySet());
        } else if (operation instanceof Operation.Update update) {
            names.addAll(update.values().keySet());
        }
        TreeSet<String> shown = new TreeSet<>();
        names.stream().limit(LONGEST).map(Audit::shortened).forEach(shown::add);
        return shown;
    }
}
