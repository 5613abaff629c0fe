package dev.xproto.sync.model;

/**
 * What makes an object the same object, whichever of its models it is seen through.
 *
 * @param root the name of the topmost concrete model of its line; ids are given out per root
 * @param id 1 or more; negative inside a batch, for an object that the batch creates
 */
public record ObjectKey(String root, int id) implements Comparable<ObjectKey> {
    @Override
    public int compareTo(ObjectKey other) {
        int byRoot = root.compareTo(other.root);
        return byRoot != 0 ? byRoot : Integer.compare(id, other.id);
    }

    @Override
    public String toString() {
        return root + " " + id;
    }
}
