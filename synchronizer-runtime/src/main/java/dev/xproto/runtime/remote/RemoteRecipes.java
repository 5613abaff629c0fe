package dev.xproto.runtime.remote;

import dev.xproto.sync.spi.Finding;
import dev.xproto.sync.spi.RecipeFile;
import dev.xproto.sync.spi.RecipePlan;
import dev.xproto.sync.spi.Recipes;
import dev.xproto.sync.spi.RejectedInputException;
import java.util.Collection;
import java.util.List;

/** A core elsewhere takes recipes over HTTP, from whoever has the recipe: nothing that a synchronizer has to carry. */
final class RemoteRecipes implements Recipes {
    private final Endpoint endpoint;

    RemoteRecipes(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    private RejectedInputException refused(String source) {
        return new RejectedInputException(List.of(new Finding(
                RemoteCode.NO_RECIPES.id(),
                true,
                source,
                0,
                0,
                "the core `" + endpoint + "` takes recipes at its TOSCA endpoint, not from a synchronizer",
                "send it there, such as `curl --data-binary @recipe.yaml -H 'xos-username: …' http://HOST:9102/run`")));
    }

    @Override
    public List<String> apply(RecipeFile recipe) {
        throw refused(recipe.source());
    }

    @Override
    public List<String> delete(RecipeFile recipe) {
        throw refused(recipe.source());
    }

    @Override
    public RecipePlan planApply(RecipeFile recipe) {
        throw refused(recipe.source());
    }

    @Override
    public RecipePlan planDelete(RecipeFile recipe) {
        throw refused(recipe.source());
    }

    @Override
    public String export(Collection<String> models) {
        throw refused("recipe");
    }
}
