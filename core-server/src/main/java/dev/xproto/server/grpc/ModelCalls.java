package dev.xproto.server.grpc;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.models.ServedModel;
import dev.xproto.server.objects.Found;
import dev.xproto.server.objects.FoundPage;
import dev.xproto.server.objects.ObjectCalls;
import dev.xproto.server.objects.SaveMode;
import dev.xproto.store.catalog.Nearest;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.InvalidObjectException.FieldProblem;
import dev.xproto.wire.ModelCodec;
import dev.xproto.wire.WireField;
import dev.xproto.wire.proto.ID;
import dev.xproto.wire.proto.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The six calls of one model. */
final class ModelCalls {
    private static final int AT_ONCE = 500;

    private final CallStores stores;
    private final ServedModel model;
    private final int mostObjects;

    /**
     * The calls.
     *
     * @param mostObjects how many objects an answer may hold, which has no pages
     */
    ModelCalls(CallStores stores, ServedModel model, int mostObjects) {
        this.stores = stores;
        this.model = model;
        this.mostObjects = mostObjects;
    }

    private ObjectCalls objects(CallInfo call) {
        return new ObjectCalls(stores.of(call), model);
    }

    DynamicMessage get(ID id) {
        return answer(objects(CallInfo.current()).get(id.getId()));
    }

    DynamicMessage list() {
        return filter(Query.getDefaultInstance());
    }

    DynamicMessage filter(Query query) {
        ObjectCalls objects = objects(CallInfo.current());
        FieldDescriptor items = model.many().findFieldByName("items");
        DynamicMessage.Builder many = DynamicMessage.newBuilder(model.many());
        String token = null;
        do {
            FoundPage page = objects.page(QueryMessages.of(model.name(), query, AT_ONCE, token));
            if (many.getRepeatedFieldCount(items) + page.objects().size() > mostObjects) {
                throw FaultException.of(
                        FaultKind.TOO_MUCH,
                        "there are more than " + mostObjects + " objects of `" + model.name()
                                + "`; ask for some of them, or page by page, of `xproto.store`");
            }
            page.objects().forEach(found -> many.addRepeatedField(items, found.as(model.codec())));
            token = page.nextPageToken();
        } while (token != null);
        return many.build();
    }

    DynamicMessage create(Message message) {
        CallInfo call = CallInfo.current();
        return answer(objects(call).create(model.codec().decode(message), SaveHeaders.mode(call)));
    }

    DynamicMessage update(Message message) {
        CallInfo call = CallInfo.current();
        ModelCodec codec = model.codec();
        Map<String, @Nullable Object> values = SaveHeaders.hasUpdateFields(call)
                ? codec.decode(message, named(SaveHeaders.updateFields(call)))
                : codec.decode(message);
        SaveMode mode = SaveHeaders.mode(call);
        return answer(objects(call).update(id(message), values, mode));
    }

    Empty delete(ID id) {
        CallInfo call = CallInfo.current();
        objects(call).delete(id.getId(), SaveHeaders.mode(call));
        return Empty.getDefaultInstance();
    }

    private DynamicMessage answer(Found found) {
        CallInfo.current()
                .replyHeaders()
                .put(CallInfo.REVISION, Long.toString(found.row().revision()));
        return found.as(model.codec());
    }

    private int id(Message message) {
        return (Integer) message.getField(model.codec().descriptor().findFieldByName("id"));
    }

    private List<WireField> named(List<String> names) {
        List<WireField> fields = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (String name : names) {
            WireField field = model.codec().find(name).orElse(null);
            if (field == null) {
                problems.add(new FieldProblem(
                        model.name(), name, "`update_fields` names no field" + Nearest.hint(name, writable())));
            } else if (!field.isWritable()) {
                problems.add(new FieldProblem(model.name(), name, "can't be set, though `update_fields` names it"));
            } else {
                fields.add(field);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidObjectException(problems);
        }
        return fields;
    }

    private List<String> writable() {
        return model.codec().fields().stream()
                .filter(WireField::isWritable)
                .map(WireField::wireName)
                .toList();
    }
}
