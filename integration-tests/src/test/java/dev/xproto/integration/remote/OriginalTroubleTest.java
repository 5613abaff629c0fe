package dev.xproto.integration.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.spi.Onboarding.LoadRequest;
import dev.xproto.sync.spi.Onboarding.ModelFile;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Operation;
import dev.xproto.sync.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A core of XOS that can't be understood, and one that can't show what it has. */
@Timeout(180)
class OriginalTroubleTest extends OriginalCoreCase {
    private LogLines log;

    @BeforeEach
    void listen() {
        log = new LogLines();
    }

    @AfterEach
    void listenNoMore() {
        log.close();
    }

    private void awaitEnacted(Row row) throws InterruptedException {
        original.await(call -> updateFields(call).contains("enacted")
                && String.valueOf(row.id()).equals(call.request().get("id")));
    }

    private Row described(String name, String description) {
        return commit(inside(), new Operation.Create("Service", -1, Map.of("name", name, "description", description)));
    }

    private void describe(Row row, String text) {
        commit(inside(), new Operation.Update(row.key(), Map.of("description", text), OptionalLong.empty(), false));
    }

    private List<String> warnings(String part) {
        return log.from(Level.WARN).stream().filter(line -> line.contains(part)).toList();
    }

    /** So soon that perhaps nobody has asked for anything meanwhile. */
    private void restart() throws Exception {
        original.goAway();
        original.start();
    }

    @Test
    void saysOnceThatTheSchemaIsNotUnderstoodAndLosesNothing() throws Exception {
        run(sync(service -> {}));
        awaitEnacted(service("before"));
        original.garbleSchema(true);
        restart();
        Row row = service("while nobody understood");
        log.await(line -> LogLines.text(line).contains("[XR0505]"));
        original.forget();
        for (int asked = 0; asked < 3; asked++) {
            original.await(call -> call.method().equals("GetSchema"));
            original.forget();
        }
        // Who reads and who saves each say it, if both are under way.
        assertThat(warnings("[XR0505]"))
                .as("however often it asks")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        line -> assertThat(line).contains("can't be understood", "see whether it is a core of XOS 4"));
        original.garbleSchema(false);
        awaitEnacted(row);
        log.await(line -> line.getFormattedMessage().endsWith("are whole again"));
    }

    @Test
    void anObjectThatTheCoreCannotShowHoldsUpNoOther() throws Exception {
        Row first = described("first", "plain");
        Row bad = described("bad", "Z\u00fcrich");
        Row other = described("other", "also plain");
        run(sync(service -> {}));
        awaitEnacted(first);
        awaitEnacted(other);
        Row later = service("later");
        awaitEnacted(later);
        log.await(line -> LogLines.text(line).contains("[XR0510]"));
        assertThat(warnings("[XR0510]"))
                .singleElement()
                .asString()
                .contains("An object can't be read", bad.key().toString(), "can't show `Service` " + bad.id(), "ascii");
        assertThat(original.calls(call -> call.method().startsWith("Update")
                        && String.valueOf(bad.id()).equals(call.request().get("id"))))
                .isEmpty();
        describe(bad, "Zurich");
        awaitEnacted(bad);
        assertThat(warnings("[XR0510]")).hasSize(1);
    }

    @Test
    void whatDependsOnAnObjectThatTheCoreCannotShowWaitsForIt() throws Exception {
        Row bad = described("bad", "Z\u00fcrich");
        Row good = described("good", "plain");
        Row waiting = instance("waiting", bad);
        Row free = instance("free", good);
        List<String> ran = new CopyOnWriteArrayList<>();
        run(sync(service -> ran.add(service.getName())), syncInstances(instance -> ran.add(instance.getName())));
        awaitEnacted(free);
        Row late = instance("late", bad);
        awaitEnacted(instance("last", good));
        OriginalCore.Call held = original.await(call -> updateFields(call).contains("backend_status")
                && String.valueOf(waiting.id()).equals(call.request().get("id")));
        assertThat(held.request().get("backend_status"))
                .contains("Failed due to error in model Service id " + bad.id(), "can't show `Service` " + bad.id());
        assertThat(ran).containsExactly("good", "free", "last");
        describe(bad, "Zurich");
        awaitEnacted(waiting);
        awaitEnacted(late);
        assertThat(ran).startsWith("good", "free", "last", "bad").contains("waiting", "late");
        assertThat(warnings("")).as("the object, and nobody else").hasSize(1);
    }

    private Row instance(String name, Row owner) {
        return commit(inside(), new Operation.Create("ServiceInstance", -1, Map.of("name", name, "owner", owner.id())));
    }

    private static Step syncInstances(Consumer<ServiceInstance> work) {
        return sync("test.SyncServiceInstance", ServiceInstance.TYPE, work);
    }

    @Test
    void onceItIsKnownWhatCannotBeShownLooksTakeTwoCallsAQuery() throws Exception {
        described("plain", "plain");
        Row bad = described("bad", "Z\u00fcrich");
        try (Feed feed = Feed.of(store, null, "Service")) {
            assertThat(feed.snapshot().objects()).hasSize(2);
            describe(bad, "G\u00f6teborg");
            String around = "EQUAL not " + bad.id();
            original.await(call -> call.request().equals(Map.of("kind", "SYNCHRONIZER_DELETED_POLICIES")));
            original.forget();
            for (int look = 0; look < 3; look++) {
                original.await(
                        call -> call.request().equals(Map.of("kind", "SYNCHRONIZER_DIRTY_OBJECTS", "id", around)));
                original.forget();
            }
            original.await(call -> call.request().equals(Map.of("kind", "SYNCHRONIZER_DELETED_POLICIES")));
            original.forget();
            original.await(call -> call.request().equals(Map.of("kind", "SYNCHRONIZER_DELETED_POLICIES")));
            assertThat(original.calls(call -> call.method().equals("FilterService")))
                    .as("two of six queries for those that can be shown, and two for the one that can't")
                    .hasSizeLessThanOrEqualTo(2 * 6);
        }
    }

    @Test
    void aDeletionThatTheCoreCannotShowHoldsUpNoOther() throws Exception {
        run(sync(service -> {}));
        Row bad = service("bad");
        Row other = service("other");
        awaitEnacted(bad);
        awaitEnacted(other);
        describe(bad, "Z\u00fcrich");
        commit(inside(), new Operation.Delete(bad.key(), OptionalLong.empty()));
        commit(inside(), new Operation.Delete(other.key(), OptionalLong.empty()));
        original.await(
                call -> call.request().equals(Map.of("id", String.valueOf(other.id()), "backend_need_reap", "true")));
        describe(bad, "Zurich");
        original.await(
                call -> call.request().equals(Map.of("id", String.valueOf(bad.id()), "backend_need_reap", "true")));
    }

    @Test
    void aModelThatTheCoreCannotShowHoldsUpNoOther() throws Exception {
        assertThat(core.onboarding()
                        .load(new LoadRequest("quiet", "1.0", "", List.of(new ModelFile("quiet.xproto", """
                        option name = "quiet";
                        option app_label = "quiet";
                        message Quiet (XOSBase) {
                            option no_sync = "True";
                            required string name = 1 [max_length = 40];
                        }
                        """))))
                        .changed())
                .isTrue();
        restart();
        awaitModel("Quiet");
        try (Feed feed = Feed.of(store, null, "Quiet", "Service")) {
            assertThat(feed.snapshot().objects()).isEmpty();
            commit(inside(), new Operation.Create("Quiet", -1, Map.of("name", "q")));
            log.await(line -> LogLines.text(line).contains("[XR0510]"));
            Row seen = service("seen");
            assertThat(feed.change().change().key()).isEqualTo(seen.key());
            original.forget();
            original.await(call -> call.method().equals("FilterQuiet"));
            assertThat(warnings("[XR0510]"))
                    .singleElement()
                    .asString()
                    .contains("The objects of a model can't be read", "Quiet", "no_sync");
            original.forget();
            assertThatThrownBy(() -> commit(store, new Operation.Create("Quiet", -1, Map.of("name", "another"))))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasMessageContaining("show it to nobody");
            assertThat(original.calls(call -> call.method().equals("CreateQuiet")))
                    .isEmpty();
        }
    }

    private void awaitModel(String model) {
        while (store.schema().find(model).isEmpty()) {
            try {
                store.read(List.of());
            } catch (StoreException e) {
                assertThat(e).hasMessageContaining("[XR05");
            }
        }
    }

    @Test
    void sendsNoTextThatTheCoreCouldNotShowAgain() {
        Row row = service("s");
        assertThatThrownBy(() -> commit(
                        store,
                        new Operation.Update(row.key(), Map.of("description", "\u00e9"), OptionalLong.empty(), false)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("Service.description: a core of XOS would take text beyond ASCII");
        assertThat(updates()).isEmpty();
    }

    @Test
    void storesAFailureInOtherLettersWhereItMust() throws Exception {
        run(sync(service -> {
            throw new IllegalStateException("Ger\u00e4t fehlt");
        }));
        service("s");
        OriginalCore.Call failed = original.await(one -> updateFields(one).contains("backend_status"));
        assertThat(failed.request()).containsEntry("backend_code", "2");
        assertThat(failed.request().get("backend_status")).contains("Ger\\u00e4t fehlt");
    }
}
