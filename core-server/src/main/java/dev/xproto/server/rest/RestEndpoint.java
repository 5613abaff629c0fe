package dev.xproto.server.rest;

import dev.xproto.codegen.openapi.OpenApiDocument;
import dev.xproto.codegen.text.JsonText;
import dev.xproto.server.audit.Actor;
import dev.xproto.server.audit.AuditedStore;
import dev.xproto.server.auth.Login;
import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.fault.Faults;
import dev.xproto.server.http.HttpCall;
import dev.xproto.server.http.HttpCredentials;
import dev.xproto.server.http.HttpReply;
import dev.xproto.server.http.Problems;
import dev.xproto.server.http.Route;
import dev.xproto.server.metrics.CallMetrics;
import dev.xproto.server.models.CurrentModels;
import dev.xproto.server.models.ServedModel;
import dev.xproto.server.models.ServedModels;
import dev.xproto.server.objects.Found;
import dev.xproto.server.objects.FoundPage;
import dev.xproto.server.objects.ObjectCalls;
import dev.xproto.server.objects.SaveMode;
import dev.xproto.store.ServedCore;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StaleObjectException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of all models below {@code /xosapi/v1}, by the same rules as over gRPC. Safe for use by many threads. */
public final class RestEndpoint {
    private static final String BASE = "/xosapi/v1/";
    private static final String ALL = BASE + "{app}/{plural}";
    private static final String ONE = ALL + "/{id}";
    private final ServedCore core;
    private final HttpCredentials credentials;
    private final CallMetrics metrics;
    private final InstantSource clock;
    private final CurrentModels<ServedModels> current;
    private final CurrentModels<String> openApi;

    /** Over that core. */
    public RestEndpoint(ServedCore core, HttpCredentials credentials, CallMetrics metrics, InstantSource clock) {
        this.core = core;
        this.credentials = credentials;
        this.metrics = metrics;
        this.clock = clock;
        this.current = new CurrentModels<>(core.engine()::catalog, ServedModels::new);
        this.openApi = new CurrentModels<>(
                core.engine()::catalog, catalog -> JsonText.of(OpenApiDocument.of(catalog.graph())));
    }

    /** What is asked for, of whom, by whom. */
    private record Asked(HttpCall call, ServedModel model, ObjectCalls objects) {}

    private interface Work {
        HttpReply run(Asked asked);
    }

    /** Which requests are answered here. */
    public List<Route> routes() {
        return List.of(
                Route.of("GET", BASE + "openapi.json", call -> HttpReply.json(200, openApi.get())),
                Route.of("GET", ALL, call -> answer("List", call, this::list)),
                Route.of("POST", ALL, call -> answer("Create", call, this::create)),
                Route.of("GET", ONE, call -> answer("Get", call, this::get)),
                Route.of("PUT", ONE, call -> answer("Update", call, this::update)),
                Route.of("DELETE", ONE, call -> answer("Delete", call, this::delete)));
    }

    private HttpReply answer(String verb, HttpCall call, Work work) {
        Instant begun = clock.instant();
        ServedModel model = null;
        HttpReply reply;
        try {
            Login login = credentials.check(call);
            model = model(call);
            Actor actor = new Actor(login.caller().email(), call.address(), "rest");
            ObjectCalls objects = new ObjectCalls(new AuditedStore(core.store(login.caller()), actor), model);
            reply = work.run(new Asked(call, model, objects));
        } catch (RuntimeException e) {
            reply = problem(call, e);
        }
        if (model != null) {
            Duration time = Duration.between(begun, clock.instant());
            metrics.ended(
                    new CallMetrics.Call("http", model.name(), verb),
                    Integer.toString(reply.status()),
                    time.isNegative() ? Duration.ZERO : time);
        }
        return reply;
    }

    private static HttpReply problem(HttpCall call, RuntimeException thrown) {
        boolean conditional = thrown instanceof StaleObjectException
                && call.header("If-Match").isPresent();
        Fault fault =
                conditional ? Fault.of(FaultKind.PRECONDITION, String.valueOf(thrown.getMessage())) : Faults.of(thrown);
        HttpReply reply = Problems.details(fault, List.of());
        return reply.status() == 401 ? reply.with("WWW-Authenticate", "Basic realm=\"core\"") : reply;
    }

    private ServedModel model(HttpCall call) {
        ServedModels models = current.get();
        String folder = BASE + call.variable("app") + "/";
        String plural = call.variable("plural");
        return models.at(folder + plural)
                .orElseThrow(() -> FaultException.of(
                        FaultKind.NOT_FOUND,
                        "there are no objects at this address" + Nearest.hint(plural, plurals(models, folder))));
    }

    private static List<String> plurals(ServedModels models, String folder) {
        return models.addresses().stream()
                .filter(address -> address.startsWith(folder))
                .map(address -> address.substring(folder.length()))
                .toList();
    }

    private HttpReply list(Asked asked) {
        FoundPage page = asked.objects().page(ListQuery.of(asked.model().name(), asked.call()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "items",
                page.objects().stream()
                        .map(found -> JsonObjects.of(asked.model(), found))
                        .toList());
        String next = page.nextPageToken();
        if (next != null) {
            tree.put("next_page_token", next);
        }
        return HttpReply.json(200, JsonText.of(tree));
    }

    private HttpReply get(Asked asked) {
        HttpReply reply = shown(asked, asked.objects().get(id(asked.call())));
        String mark = reply.headers().getOrDefault("ETag", "");
        return Etag.isKnown(asked.call(), mark) ? HttpReply.json(304, "").with("ETag", mark) : reply;
    }

    private static HttpReply shown(Asked asked, Found found) {
        String body = JsonText.of(JsonObjects.of(asked.model(), found));
        return HttpReply.json(200, body).with("ETag", Etag.of(found.row().revision(), body));
    }

    private HttpReply create(Asked asked) {
        Found found = asked.objects().create(JsonFields.read(asked.model(), body(asked.call()), null), SaveMode.USER);
        return shown(asked, found)
                .with("Location", asked.model().address() + "/" + found.row().id());
    }

    private HttpReply update(Asked asked) {
        int id = id(asked.call());
        Map<String, @Nullable Object> values = JsonFields.read(asked.model(), body(asked.call()), id);
        return shown(asked, asked.objects().update(id, values, mode(asked.call())));
    }

    private HttpReply delete(Asked asked) {
        asked.objects().delete(id(asked.call()), mode(asked.call()));
        return HttpReply.json(200, "{}\n");
    }

    private static SaveMode mode(HttpCall call) {
        return new SaveMode(Origin.USER, false, Etag.expected(call));
    }

    private static Map<String, @Nullable Object> body(HttpCall call) {
        String type = call.header("Content-Type").orElse("");
        if (!type.split(";", 2)[0].strip().equalsIgnoreCase(HttpReply.JSON)) {
            throw FaultException.of(FaultKind.WRONG_TYPE, "the body is sent as `Content-Type: application/json`");
        }
        return JsonTree.object(call.body());
    }

    private static int id(HttpCall call) {
        String text = call.variable("id");
        try {
            int id = Integer.parseInt(text);
            if (id > 0) {
                return id;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw FaultException.of(FaultKind.NOT_FOUND, "there is no object with that id: ids are numbers from 1 on");
    }
}
