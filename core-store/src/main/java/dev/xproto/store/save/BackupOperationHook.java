package dev.xproto.store.save;

import dev.xproto.store.security.Entropy;
import java.util.Objects;

/** Backup operations: each has a name that nothing else has. */
final class BackupOperationHook implements ModelHook {
    @Override
    public String model() {
        return "BackupOperation";
    }

    @Override
    public void beforeSave(Draft draft, SaveContext context) {
        if (Objects.toString(draft.get("uuid"), "").isEmpty()) {
            draft.set("uuid", Entropy.uuid());
        }
    }
}
