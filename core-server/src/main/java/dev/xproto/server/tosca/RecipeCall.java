package dev.xproto.server.tosca;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.http.HttpCall;
import dev.xproto.sync.spi.RecipeFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants done with a recipe.
 *
 * @param dryRun whether they only want to see what would happen
 */
record RecipeCall(RecipeFile recipe, boolean dryRun) {
    private static final String DRY_RUN = "dry_run";
    private static final String INPUT = "input.";

    static RecipeCall of(HttpCall call) {
        Map<String, String> inputs = new HashMap<>();
        boolean dryRun = false;
        for (Map.Entry<String, List<String>> parameter : call.parameters().entrySet()) {
            String name = parameter.getKey();
            String value = only(parameter);
            if (name.equals(DRY_RUN)) {
                dryRun = flag(value);
            } else if (name.startsWith(INPUT)) {
                inputs.put(name.substring(INPUT.length()), value);
            } else {
                throw wrong(
                        "there is no parameter `" + name + "`; there are `" + DRY_RUN + "` and `" + INPUT + "NAME`");
            }
        }
        return new RecipeCall(new RecipeFile("recipe", call.body(), inputs), dryRun);
    }

    private static String only(Map.Entry<String, List<String>> parameter) {
        if (parameter.getValue().size() > 1) {
            throw wrong("`" + parameter.getKey() + "` is said more than once");
        }
        return parameter.getValue().get(0);
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw wrong("`" + DRY_RUN + "` is `true` or `false`, not `" + value + "`");
        };
    }

    private static FaultException wrong(String text) {
        return FaultException.of(FaultKind.INVALID, text);
    }
}
