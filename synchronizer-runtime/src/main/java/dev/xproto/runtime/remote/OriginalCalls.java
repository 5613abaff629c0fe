package dev.xproto.runtime.remote;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.sync.store.Origin;
import dev.xproto.sync.store.StoreUnavailableException;
import dev.xproto.wire.SchemaProtos;
import dev.xproto.wire.proto.ID;
import dev.xproto.wire.proto.Query;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The calls that synchronizers of XOS make, with what they send beside them. A core of XOS goes away and comes back when
 * models are loaded: after it was away, its schema is read anew. Safe for use by many threads.
 */
final class OriginalCalls {
    private static final String SERVICE = "xos.xos";
    private static final Metadata.Key<String> CALLER_KIND = key("caller_kind");
    private static final Metadata.Key<String> SYNC = key("is_sync_save");
    private static final Metadata.Key<String> POLICY = key("is_policy_save");
    private static final Metadata.Key<String> ALWAYS = key("always_update_timestamp");
    private static final Metadata.Key<String> UPDATE_FIELDS = key("update_fields");
    private static final String YES = "1";

    private final CoreChannel core;
    private volatile OriginalSchema schema;
    private volatile boolean wasAway;

    /** Asks for the schema at once. */
    OriginalCalls(CoreChannel core) {
        this.core = core;
        this.schema = readSchema();
        // It may go and come back while nobody asks for anything.
        core.onConnectionChange(() -> wasAway = true);
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    /** The models, as far as they are known. */
    OriginalSchema schema() {
        return schema;
    }

    /** Asks for nothing, only whether the core is there; and for its models when it has been away. */
    void knock() {
        asked("", Empty.getDefaultInstance(), "xos.utility/NoOp", Empty.getDefaultInstance(), metadata(Origin.EVENT));
        follow();
    }

    private void follow() {
        if (wasAway) {
            synchronized (this) {
                if (wasAway) {
                    OriginalSchema now = readSchema();
                    if (!now.schema().version().equals(schema.schema().version())) {
                        schema = now;
                    }
                    wasAway = false;
                }
            }
        }
    }

    private OriginalSchema readSchema() {
        Descriptor type = SchemaProtos.schema().findMessageTypeByName("Schemas");
        DynamicMessage answer = asked(
                "",
                Empty.getDefaultInstance(),
                "schema.SchemaService/GetSchema",
                DynamicMessage.getDefaultInstance(type),
                new Metadata());
        try {
            return OriginalSchema.read(answer);
        } catch (IOException | IllegalArgumentException e) {
            throw new RemoteTrouble(
                            RemoteCode.OTHER_VERSION,
                            "the schema of the core `" + core.diagnosis().endpoint() + "` can't be understood: "
                                    + e.getMessage(),
                            "see whether it is a core of XOS 4",
                            e)
                    .unavailable();
        }
    }

    /** How objects of that model look. */
    OriginalSchema.Wire wire(String model) {
        follow();
        return schema.find(model)
                .orElseThrow(() -> new StoreUnavailableException(
                        "the core has no model `" + model + "` at this moment; it may be loading models", null));
    }

    /** One object; as a view of that model. */
    DynamicMessage get(String model, int id) {
        OriginalSchema.Wire wire = wire(model);
        return shown(
                "`" + model + "` " + id,
                () -> asked(
                        model,
                        ID.newBuilder().setId(id).build(),
                        SERVICE + "/Get" + model,
                        one(wire),
                        metadata(Origin.EVENT)));
    }

    /** All live objects. */
    DynamicMessage list(String model) {
        OriginalSchema.Wire wire = wire(model);
        return shown(
                "an object of `" + model + "`",
                () -> asked(
                        model,
                        Empty.getDefaultInstance(),
                        SERVICE + "/List" + model,
                        DynamicMessage.getDefaultInstance(wire.many()),
                        metadata(Origin.EVENT)));
    }

    /** What a query finds. */
    DynamicMessage filter(String model, Query query) {
        OriginalSchema.Wire wire = wire(model);
        return shown(
                "an object of `" + model + "`",
                () -> asked(
                        model,
                        query,
                        SERVICE + "/Filter" + model,
                        DynamicMessage.getDefaultInstance(wire.many()),
                        metadata(Origin.EVENT)));
    }

    /** Who only asks breaks no rules of models: what the core calls wrong then is what it should have shown. */
    private <A> A shown(String what, Supplier<A> call) {
        try {
            return call.get();
        } catch (InvalidObjectException e) {
            throw new RemoteTrouble(
                            RemoteCode.UNREADABLE,
                            "the core `" + core.diagnosis().endpoint() + "` can't show " + what + ": "
                                    + e.problems().get(0).message(),
                            "cores of XOS show no text beyond ASCII, and no object of a model with the option `no_sync`"
                                    + " or `no_policy`; change the object, or the model",
                            e)
                    .internal();
        }
    }

    /** A new object. */
    DynamicMessage create(String model, DynamicMessage object, Origin origin) {
        return asked(model, object, SERVICE + "/Create" + model, one(wire(model)), metadata(origin));
    }

    /**
     * Stores some fields of an object.
     *
     * @param fields as on the wire
     */
    DynamicMessage update(
            String model, DynamicMessage object, Collection<String> fields, Origin origin, boolean always) {
        Metadata beside = metadata(origin);
        beside.put(UPDATE_FIELDS, String.join(",", fields));
        if (always) {
            beside.put(ALWAYS, YES);
        }
        return asked(model, object, SERVICE + "/Update" + model, one(wire(model)), beside);
    }

    /** Deletes an object. */
    void delete(String model, int id, Origin origin) {
        asked(
                model,
                ID.newBuilder().setId(id).build(),
                SERVICE + "/Delete" + model,
                Empty.getDefaultInstance(),
                metadata(origin));
    }

    private static DynamicMessage one(OriginalSchema.Wire wire) {
        return DynamicMessage.getDefaultInstance(wire.codec().descriptor());
    }

    /** Who saves, as synchronizers of XOS say it. */
    private static Metadata metadata(Origin origin) {
        Metadata metadata = new Metadata();
        metadata.put(CALLER_KIND, origin == Origin.USER ? "grpcapi" : "synchronizer");
        if (origin == Origin.SYNC) {
            metadata.put(SYNC, YES);
        } else if (origin == Origin.POLICY) {
            metadata.put(POLICY, YES);
        }
        return metadata;
    }

    private <Q extends Message, A extends Message> A asked(
            String about, Q request, String method, A answer, Metadata beside) {
        MethodDescriptor<Q, A> descriptor = MethodDescriptor.<Q, A>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(method)
                .setRequestMarshaller(marshaller(request))
                .setResponseMarshaller(ProtoUtils.marshaller(answer))
                .build();
        try {
            return ClientCalls.blockingUnaryCall(
                    ClientInterceptors.intercept(core.channel(), MetadataUtils.newAttachHeadersInterceptor(beside)),
                    descriptor,
                    CallOptions.DEFAULT.withDeadlineAfter(core.timeout().toMillis(), TimeUnit.MILLISECONDS),
                    request);
        } catch (StatusRuntimeException e) {
            var refused = core.refused(e, about);
            wasAway |= refused instanceof StoreUnavailableException;
            throw refused;
        }
    }

    @SuppressWarnings("unchecked") // a message's default instance is of the message's class
    private static <M extends Message> MethodDescriptor.Marshaller<M> marshaller(M message) {
        return ProtoUtils.marshaller((M) message.getDefaultInstanceForType());
    }
}
