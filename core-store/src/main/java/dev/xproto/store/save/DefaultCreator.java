package dev.xproto.store.save;

/** A new object with a {@code creator} that nobody set was made by the caller. */
final class DefaultCreator implements SaveRule {
    private static final String CREATOR = "creator";

    @Override
    public void apply(Draft draft, SaveContext context) {
        boolean linksToUser = draft.model()
                .link(CREATOR)
                .filter(link -> link.peer().equals("User"))
                .isPresent();
        if (draft.isNew()
                && linksToUser
                && draft.get(CREATOR) == null
                && !context.caller().isCore()) {
            draft.set(CREATOR, context.caller().id());
        }
    }
}
