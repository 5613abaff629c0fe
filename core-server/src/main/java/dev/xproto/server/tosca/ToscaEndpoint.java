package dev.xproto.server.tosca;

import dev.xproto.codegen.text.JsonText;
import dev.xproto.parser.diagnostics.NearestNames;
import dev.xproto.server.auth.Login;
import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.fault.Faults;
import dev.xproto.server.http.HttpCall;
import dev.xproto.server.http.HttpCredentials;
import dev.xproto.server.http.HttpEndpoint;
import dev.xproto.server.http.HttpReply;
import dev.xproto.server.http.Problems;
import dev.xproto.server.http.Route;
import dev.xproto.server.models.CurrentModels;
import dev.xproto.store.ServedCore;
import dev.xproto.sync.spi.Recipes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Types and recipes over HTTP. Old clients get the texts and the status codes that they know, so a recipe that is refused is
 * 500; who asks for problem details gets those, with the status that fits. Safe for use by many threads.
 */
public final class ToscaEndpoint {
    private static final String TYPE_PATH = "/custom_type/";
    private static final int FAULT_OF_OLD = 500;
    private static final int DENIED_OF_OLD = 401;
    private static final String DENIED = FaultKind.DENIED.error();

    private final ServedCore core;
    private final HttpCredentials credentials;
    private final CurrentModels<ToscaTypes> types;

    /** Over that core, for callers who prove who they are. */
    public ToscaEndpoint(ServedCore core, HttpCredentials credentials) {
        this.core = core;
        this.credentials = credentials;
        this.types = new CurrentModels<>(core.engine()::catalog, catalog -> ToscaTypes.of(catalog.graph()));
    }

    /** What it answers. */
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "/", call -> index()),
                Route.any(TYPE_PATH + "{name}", this::type),
                Route.of("POST", "/run", answering(this::run)),
                Route.of("POST", "/delete", answering(this::delete)),
                Route.of("GET", "/recipe", answering(this::export)));
    }

    private HttpReply index() {
        Map<String, String> paths = new TreeMap<>();
        types.get().files().keySet().forEach(name -> paths.put(name, TYPE_PATH + name));
        return HttpReply.json(200, JsonText.of(paths));
    }

    private HttpReply type(HttpCall call) {
        String name = call.variable("name");
        Map<String, String> files = types.get().files();
        String text = files.get(name);
        if (text != null) {
            return HttpReply.text(200, text);
        }
        String question = NearestNames.question(name, files.keySet());
        return Problems.reply(
                call, Fault.of(FaultKind.NOT_FOUND, ("no model that is loaded has these types; " + question).strip()));
    }

    /** Answers who proves who they are; what goes wrong is told as old clients expect it. */
    private HttpEndpoint answering(WithRecipes endpoint) {
        return call -> {
            try {
                Login login = credentials.check(call);
                return endpoint.answer(call, core.recipes(login.caller()));
            } catch (RuntimeException e) {
                return call.accepts(Problems.TYPE) ? Problems.reply(call, e) : asOfOld(e);
            }
        };
    }

    /** What was sent as a user or a password is never in it. */
    private static HttpReply asOfOld(RuntimeException thrown) {
        Fault fault = Faults.of(thrown);
        return switch (fault.kind()) {
            case DENIED, NOT_AUTHENTICATED -> HttpReply.text(DENIED_OF_OLD, DENIED + ": " + fault.text());
            case TOO_MUCH, TOO_LARGE, UNAVAILABLE -> HttpReply.text(fault.kind().httpStatus(), fault.text());
            default -> HttpReply.text(FAULT_OF_OLD, fault.text());
        };
    }

    private HttpReply run(HttpCall call, Recipes recipes) {
        RecipeCall wanted = RecipeCall.of(call);
        return HttpReply.text(
                200,
                wanted.dryRun()
                        ? recipes.planApply(wanted.recipe()).toString()
                        : "Created models: " + PythonText.list(recipes.apply(wanted.recipe())));
    }

    private HttpReply delete(HttpCall call, Recipes recipes) {
        RecipeCall wanted = RecipeCall.of(call);
        return HttpReply.text(
                200,
                wanted.dryRun()
                        ? recipes.planDelete(wanted.recipe()).toString()
                        : "Deleted models: " + PythonText.list(recipes.delete(wanted.recipe())));
    }

    private HttpReply export(HttpCall call, Recipes recipes) {
        return HttpReply.text(200, recipes.export(call.parameters().getOrDefault("model", List.of())));
    }

    @FunctionalInterface
    private interface WithRecipes {
        HttpReply answer(HttpCall call, Recipes recipes);
    }
}
