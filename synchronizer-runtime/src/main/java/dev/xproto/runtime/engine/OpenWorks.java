package dev.xproto.runtime.engine;

import java.util.ArrayList;
import java.util.List;

/** Works that have to be looked at, each once, in the order in which they came up. Guarded by the engine's lock. */
final class OpenWorks {
    private List<Work> works = new ArrayList<>();

    /** The work has to be looked at; at least that urgently. */
    void add(Work work, Urgency urgency) {
        if (work.open == null) {
            work.open = urgency;
            works.add(work);
        } else {
            work.open = work.open.or(urgency);
        }
    }

    boolean isEmpty() {
        return works.isEmpty();
    }

    /** All of them; what comes up from now on is for the next time. Each work says how urgent it is until it is closed. */
    List<Work> take() {
        List<Work> taken = works;
        // A new list each time: one that was big once would stay so.
        works = new ArrayList<>();
        return taken;
    }
}
