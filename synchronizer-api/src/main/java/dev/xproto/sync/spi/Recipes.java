package dev.xproto.sync.spi;

import java.util.List;

/** Applies TOSCA recipes: each whole, in one transaction. */
public interface Recipes {
    /**
     * Makes the objects that the recipe describes be there.
     *
     * @param source what to call the recipe in messages
     * @param text YAML
     * @return the recipe's nodes in the order in which they were handled
     * @throws RejectedInputException the recipe is refused; nothing changed
     */
    List<String> apply(String source, String text);

    /**
     * Deletes the objects that the recipe describes, but for those that it says must exist.
     *
     * @return the recipe's nodes in the order in which they were handled
     * @throws RejectedInputException the recipe is refused; nothing changed
     */
    List<String> delete(String source, String text);
}
