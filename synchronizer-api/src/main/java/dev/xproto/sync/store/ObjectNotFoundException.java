package dev.xproto.sync.store;

/** There is no such object. */
public final class ObjectNotFoundException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** None of that model has that id. */
    public ObjectNotFoundException(String model, int id) {
        super("there is no " + model + " with id " + id, null);
    }

    /** In the words of a store elsewhere. */
    public ObjectNotFoundException(String message) {
        super(message, null);
    }

    @Override
    public ErrorCode code() {
        return ErrorCode.NOT_FOUND;
    }
}
