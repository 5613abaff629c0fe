package dev.xproto.ansible;

/** A playbook that didn't do what it should, in words for the object's status. */
public final class AnsibleException extends Exception {
    private static final long serialVersionUID = 1L;

    AnsibleException(String message) {
        super(message);
    }

    AnsibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
