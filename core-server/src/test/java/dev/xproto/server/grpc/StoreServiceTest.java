package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Empty;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.ObjectKey;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.model.Schema;
import dev.xproto.sync.store.Change;
import dev.xproto.wire.rows.ChangeMessages;
import dev.xproto.wire.rows.RowMessages;
import dev.xproto.wire.rows.SchemaMessages;
import dev.xproto.wire.store.Batch;
import dev.xproto.wire.store.Condition;
import dev.xproto.wire.store.Create;
import dev.xproto.wire.store.Delete;
import dev.xproto.wire.store.Key;
import dev.xproto.wire.store.LinksRequest;
import dev.xproto.wire.store.Models;
import dev.xproto.wire.store.Operation;
import dev.xproto.wire.store.Order;
import dev.xproto.wire.store.Origin;
import dev.xproto.wire.store.Page;
import dev.xproto.wire.store.PageRequest;
import dev.xproto.wire.store.ReadRequest;
import dev.xproto.wire.store.Row;
import dev.xproto.wire.store.Update;
import dev.xproto.wire.store.Value;
import dev.xproto.wire.store.WatchEvent;
import dev.xproto.wire.store.WatchRequest;
import dev.xproto.wire.store.storeGrpc;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Rows, pages, batches and watches over the wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreServiceTest {
    private RunningCore core;
    private storeGrpc.storeBlockingStub store;

    @BeforeAll
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
        store = as(RunningCore.ADMIN, RunningCore.PASSWORD);
    }

    @AfterAll
    void stop() {
        core.close();
    }

    private storeGrpc.storeBlockingStub as(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        Metadata headers = new Metadata();
        headers.put(CallInfo.AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(pair));
        return storeGrpc
                .newBlockingStub(core.channel())
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    private static Value text(String text) {
        return Value.newBuilder().setText(text).build();
    }

    private static Value number(long number) {
        return Value.newBuilder().setInteger(number).build();
    }

    private static Operation create(String model, int id, Map<String, Value> values) {
        return Operation.newBuilder()
                .setCreate(
                        Create.newBuilder().setModel(model).setTemporaryId(id).putAllValues(values))
                .build();
    }

    private static Operation site(int id, String name) {
        return create("Site", id, Map.of("name", text(name), "login_base", text(name), "abbreviated_name", text(name)));
    }

    private static Batch batch(Operation... operations) {
        return Batch.newBuilder().addAllOperations(List.of(operations)).build();
    }

    private static Key key(Row row) {
        return Key.newBuilder().setRoot(row.getModel()).setId(row.getId()).build();
    }

    private static Status.Code code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StatusRuntimeException.class, call)
                .getStatus()
                .getCode();
    }

    @Test
    void theSchemaThatIsToldIsTheSchemaThatThereIs() {
        Models told = store.describe(Empty.getDefaultInstance());
        Schema read = SchemaMessages.read(told);
        assertThat(SchemaMessages.of(read)).isEqualTo(told);
        RowType slice = read.get("Slice");
        assertThat(slice.column("site").orElseThrow().kind()).isEqualTo(FieldKind.LINK);
        assertThat(slice.link("site").orElseThrow().peer()).isEqualTo("Site");
        assertThat(slice.lineage()).contains("XOSBase");
    }

    @Test
    void aBatchHappensWholeWithIdsOfItsOwn() {
        List<Row> rows = store.commit(batch(
                        site(-1, "batch"),
                        create("Slice", -2, Map.of("name", text("batch_one"), "site", number(-1))),
                        create("Slice", -3, Map.of("name", text("batch_two"), "site", number(-1)))))
                .getRowsList();
        assertThat(rows).extracting(Row::getModel).containsExactly("Site", "Slice", "Slice");
        assertThat(rows.get(1).getValuesOrThrow("site").getInteger())
                .isEqualTo(rows.get(0).getId());

        assertThat(code(() -> store.commit(batch(
                        site(-1, "half"), create("Slice", -2, Map.of("name", text("half"), "sitte", number(-1)))))))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(find("Site", Condition.newBuilder().setPath("name").setValue(text("half")))
                        .getRowsList())
                .isEmpty();
    }

    private Page find(String model, Condition.Builder condition) {
        return store.find(PageRequest.newBuilder()
                .setModel(model)
                .addConditions(condition)
                .build());
    }

    @Test
    void aStaleRevisionIsAbortedAndAbsenceCanBeWritten() {
        Row row = store.commit(batch(site(-1, "stale"))).getRows(0);
        Update.Builder update = Update.newBuilder()
                .setKey(key(row))
                .setExpectedRevision(row.getRevision())
                .putValues("site_url", text("http://example.org/"));
        Batch change = batch(Operation.newBuilder().setUpdate(update).build());
        Row changed = store.commit(change).getRows(0);
        assertThat(changed.getRevision()).isGreaterThan(row.getRevision());
        assertThat(code(() -> store.commit(change))).isEqualTo(Status.Code.ABORTED);

        Row cleared = store.commit(batch(Operation.newBuilder()
                        .setUpdate(
                                Update.newBuilder().setKey(key(row)).putValues("site_url", Value.getDefaultInstance()))
                        .build()))
                .getRows(0);
        assertThat(cleared.containsValues("site_url")).isFalse();
        assertThat(store.read(ReadRequest.newBuilder().addKeys(key(row)).build())
                        .getRows(0))
                .isEqualTo(cleared);
        assertThat(RowMessages.read(
                        cleared,
                        SchemaMessages.read(store.describe(Empty.getDefaultInstance()))
                                .get("Site")))
                .hasToString(core.core()
                        .store(dev.xproto.store.security.Caller.CORE)
                        .read(List.of(new ObjectKey("Site", row.getId())))
                        .get(0)
                        .toString());
    }

    @Test
    void pagesComeInTheOrderThatIsAskedForAndNothingComesTwice() {
        List<Operation> sites = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            sites.add(site(-i, "page" + i));
        }
        store.commit(batch(sites.toArray(Operation[]::new)));
        PageRequest.Builder request = PageRequest.newBuilder()
                .setModel("Site")
                .setLimit(3)
                .addOrder(Order.newBuilder().setField("name").setDescending(true))
                .addConditions(
                        Condition.newBuilder().setPath("name").setOperator(6).setValue(text("page")));
        List<String> names = new ArrayList<>();
        int pages = 0;
        Page page;
        do {
            page = store.find(request.build());
            page.getRowsList()
                    .forEach(row -> names.add(row.getValuesOrThrow("name").getText()));
            request.setPageToken(page.getNextPageToken());
            pages++;
        } while (!page.getNextPageToken().isEmpty());
        assertThat(names).containsExactly("page7", "page6", "page5", "page4", "page3", "page2", "page1");
        assertThat(pages).isEqualTo(3);
        assertThat(code(() -> store.find(PageRequest.newBuilder()
                        .setModel("Site")
                        .setLimit(100_000)
                        .build())))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
        assertThat(code(() ->
                        store.find(PageRequest.newBuilder().setModel("Stie").build())))
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void linksAreReadForManyObjectsAtOnce() {
        List<Row> rows = store.commit(batch(
                        site(-1, "links"), create("Slice", -2, Map.of("name", text("links_s"), "site", number(-1)))))
                .getRowsList();
        var reply = store.links(LinksRequest.newBuilder()
                .addKeys(key(rows.get(0)))
                .addNames("slices")
                .build());
        assertThat(RowMessages.links(reply.getLinks(0)))
                .isEqualTo(Map.of("slices", List.of(rows.get(1).getId())));
    }

    @Test
    void aWatchBeginsWithASnapshotTellsChangesAndGoesOnFromItsCursor() {
        Row before = store.commit(batch(site(-1, "watched"))).getRows(0);
        Iterator<WatchEvent> events =
                store.watch(WatchRequest.newBuilder().addModels("Site").build());
        WatchEvent snapshot = events.next();
        assertThat(snapshot.getSnapshot()).isTrue();
        assertThat(ChangeMessages.existing(snapshot))
                .anyMatch(existing -> existing.key().equals(new ObjectKey("Site", before.getId())));

        store.commit(batch(Operation.newBuilder()
                .setUpdate(Update.newBuilder().setKey(key(before)).putValues("abbreviated_name", text("w")))
                .build()));
        WatchEvent changed = events.next();
        assertThat(ChangeMessages.changes(changed)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.UPDATED);
            assertThat(change.fields()).contains("abbreviated_name");
        });

        store.commit(batch(Operation.newBuilder()
                .setDelete(Delete.newBuilder().setKey(key(before)))
                .build()));
        Iterator<WatchEvent> resumed = store.watch(WatchRequest.newBuilder()
                .addModels("Site")
                .setCursor(changed.getCursor())
                .build());
        assertThat(ChangeMessages.changes(resumed.next()))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(Change.Kind.DELETED);
    }

    @Test
    void whoIsNoSynchronizerSavesAsNone() {
        core.user("plain@example.org", "plain password", Map.of());
        Batch asStep =
                batch(site(-1, "step")).toBuilder().setOrigin(Origin.SYNC).build();
        assertThat(code(() -> as("plain@example.org", "plain password").commit(asStep)))
                .isEqualTo(Status.Code.PERMISSION_DENIED);
        assertThat(code(() -> storeGrpc.newBlockingStub(core.channel()).commit(asStep)))
                .isEqualTo(Status.Code.UNAUTHENTICATED);
    }

    @Test
    void oldClientsAreNotShownThisService() {
        SchemaClient client = core.stranger();
        assertThat(client.texts().keySet()).doesNotContain("store.proto").hasSize(7);
        assertThat(client.texts().values()).noneMatch(text -> text.contains("service store"));
    }
}
