package dev.xproto.store.tosca;

/**
 * How much a recipe may ask for, so that a hostile one costs little.
 *
 * @param characters the most characters, in UTF-16 units; 1 or more
 * @param depth the deepest nesting of maps and lists; 1 or more
 * @param aliases the most aliases of maps and lists; 0 or more
 */
public record RecipeLimits(int characters, int depth, int aliases) {
    /** Enough for recipes of some ten thousand nodes. */
    public static final RecipeLimits DEFAULT = new RecipeLimits(8 * 1024 * 1024, 50, 50);

    /** Refuses limits that nothing could keep. */
    public RecipeLimits {
        if (characters < 1 || depth < 1 || aliases < 0) {
            throw new IllegalArgumentException("no recipe keeps within " + characters + ", " + depth + ", " + aliases);
        }
    }
}
