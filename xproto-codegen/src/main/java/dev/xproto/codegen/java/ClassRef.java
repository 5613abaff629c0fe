package dev.xproto.codegen.java;

/**
 * A class, by name: this module doesn't know most of those that it writes of.
 *
 * @param packageName where it is; empty for the unnamed package
 * @param topLevel the class of the file that it is in
 * @param nested what it is called inside of that class; empty when it is that class
 */
record ClassRef(String packageName, String topLevel, String nested) {
    static ClassRef of(String packageName, String name) {
        return new ClassRef(packageName, name, "");
    }

    static ClassRef of(Class<?> type) {
        return of(type.getPackageName(), type.getSimpleName());
    }

    /** A class in this one. */
    ClassRef inside(String name) {
        return new ClassRef(packageName, topLevel, name);
    }

    /** Its own name, without those of the classes around it. */
    String simpleName() {
        return nested.isEmpty() ? topLevel : nested;
    }

    /** Its name as it is after an import of its file's class. */
    String path() {
        return nested.isEmpty() ? topLevel : topLevel + "." + nested;
    }

    /** Its whole name. */
    String canonicalName() {
        return packageName.isEmpty() ? path() : packageName + "." + path();
    }
}
