package dev.xproto.sync.spi;

import java.util.Collection;
import java.util.List;

/** Applies TOSCA recipes: each whole, in one transaction. */
public interface Recipes {
    /**
     * Makes the objects that the recipe describes be there.
     *
     * @return the recipe's nodes in the order in which they were handled
     * @throws RejectedInputException the recipe is refused; nothing changed
     */
    List<String> apply(RecipeFile recipe);

    /** The same for a recipe without inputs. */
    default List<String> apply(String source, String text) {
        return apply(RecipeFile.of(source, text));
    }

    /**
     * Deletes the objects that the recipe describes, but for those that it says must exist.
     *
     * @return the recipe's nodes in the order in which they were handled
     * @throws RejectedInputException the recipe is refused; nothing changed
     */
    List<String> delete(RecipeFile recipe);

    /** The same for a recipe without inputs. */
    default List<String> delete(String source, String text) {
        return delete(RecipeFile.of(source, text));
    }

    /**
     * What applying the recipe would do now. Rules that only the store knows, such as unique names, are judged when it is
     * applied.
     *
     * @throws RejectedInputException the recipe would be refused
     */
    RecipePlan planApply(RecipeFile recipe);

    /**
     * What deleting by the recipe would do now.
     *
     * @throws RejectedInputException the recipe would be refused
     */
    RecipePlan planDelete(RecipeFile recipe);

    /**
     * The live objects of these models and of models made from them, as a recipe that changes nothing when it is run again.
     * Objects that they link to stand in it too, with {@code must-exist}. What a recipe can't say stands in comments.
     * Passwords, and fields that only synchronizers or the core write, are left out.
     *
     * @param models their names; all models whose objects recipes can tell apart, when empty
     * @throws RejectedInputException there is no such model
     */
    String export(Collection<String> models);
}
