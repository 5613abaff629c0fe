package dev.xproto.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.Row;
import dev.xproto.sync.model.RowType;
import dev.xproto.sync.store.InvalidObjectException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelCodecTest {
    private static final List<RowType.Column> COLUMNS = List.of(
            column("text", FieldKind.STRING),
            column("flag", FieldKind.BOOL),
            column("small", FieldKind.INT32),
            column("natural", FieldKind.UINT32),
            column("big", FieldKind.INT64),
            column("huge", FieldKind.UINT64),
            column("rough", FieldKind.FLOAT),
            column("fine", FieldKind.DOUBLE),
            column("moment", FieldKind.DATE),
            column("owner", FieldKind.LINK));
    private static final RowType TYPE = new RowType(new RowType.Definition(
            "Thing",
            "some-app",
            "Base",
            List.of("Thing", "Base", "XOSBase"),
            false,
            false,
            false,
            COLUMNS,
            List.of(
                    new RowType.Link("owner", "Owner", "things", false, false),
                    new RowType.Link("friends", "Thing", "fans", true, false)),
            List.of(new RowType.Reverse("fans", "Thing", "friends", true))));
    private static final ModelCodec CODEC = new ModelCodec(message(), TYPE);

    private static RowType.Column column(String name, FieldKind kind) {
        return new RowType.Column(name, kind, false, false, false, null);
    }

    private static Descriptor message() {
        DescriptorProto.Builder message = DescriptorProto.newBuilder().setName("Thing");
        single(message, "id", FieldDescriptorProto.Type.TYPE_INT32);
        single(message, "text", FieldDescriptorProto.Type.TYPE_STRING);
        single(message, "flag", FieldDescriptorProto.Type.TYPE_BOOL);
        single(message, "small", FieldDescriptorProto.Type.TYPE_INT32);
        single(message, "natural", FieldDescriptorProto.Type.TYPE_UINT32);
        single(message, "big", FieldDescriptorProto.Type.TYPE_INT64);
        single(message, "huge", FieldDescriptorProto.Type.TYPE_UINT64);
        single(message, "rough", FieldDescriptorProto.Type.TYPE_FLOAT);
        single(message, "fine", FieldDescriptorProto.Type.TYPE_DOUBLE);
        single(message, "moment", FieldDescriptorProto.Type.TYPE_DOUBLE);
        single(message, "owner_id", FieldDescriptorProto.Type.TYPE_INT32);
        for (String many : List.of("friends_ids", "fans_ids")) {
            message.addField(field(message, many, FieldDescriptorProto.Type.TYPE_INT32)
                    .setLabel(FieldDescriptorProto.Label.LABEL_REPEATED));
        }
        message.addField(field(message, "class_names", FieldDescriptorProto.Type.TYPE_STRING));
        message.addField(field(message, "self_content_type_id", FieldDescriptorProto.Type.TYPE_STRING));
        FileDescriptorProto file = FileDescriptorProto.newBuilder()
                .setName("thing.proto")
                .setSyntax("proto3")
                .addMessageType(message)
                .build();
        try {
            return FileDescriptor.buildFrom(file, new FileDescriptor[0]).findMessageTypeByName("Thing");
        } catch (DescriptorValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void single(DescriptorProto.Builder message, String name, FieldDescriptorProto.Type type) {
        message.addField(field(message, name, type).setOneofIndex(message.getOneofDeclCount()));
        message.addOneofDecl(OneofDescriptorProto.newBuilder().setName(name + "_present"));
    }

    private static FieldDescriptorProto.Builder field(
            DescriptorProto.Builder message, String name, FieldDescriptorProto.Type type) {
        return FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(message.getFieldCount() + 1)
                .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL)
                .setType(type);
    }

    private static Row row(@Nullable Object... values) {
        return Row.of(TYPE, 7, 3, values);
    }

    private static Row full() {
        return row(
                "tëxt", false, -1, 4_294_967_295L, Long.MIN_VALUE, -1L, 0.5f, -0.25, Instant.ofEpochSecond(1, 1000), 9);
    }

    @Test
    void whatIsPresentIsSetEvenWhenItIsZeroAndWhatIsAbsentIsUnset() {
        DynamicMessage some = CODEC.encode(
                row("", false, 0, 0L, 0L, 0L, 0f, 0.0, Instant.EPOCH, null), Map.of("fans", List.of(2, 5)));

        assertThat(some.hasField(CODEC.find("text").orElseThrow().descriptor())).isTrue();
        assertThat(some.hasField(CODEC.find("moment").orElseThrow().descriptor()))
                .isTrue();
        assertThat(some.hasField(CODEC.find("owner").orElseThrow().descriptor()))
                .isFalse();
        assertThat(some.getField(CODEC.find("fans_ids").orElseThrow().descriptor()))
                .isEqualTo(List.of(2, 5));
        assertThat(some.getField(CODEC.find("class_names").orElseThrow().descriptor()))
                .isEqualTo("Thing,Base,XOSBase");
        assertThat(some.getField(
                        CODEC.find("self_content_type_id").orElseThrow().descriptor()))
                .isEqualTo("some-app.thing");
        assertThat(some.getField(CODEC.find("id").orElseThrow().descriptor())).isEqualTo(7);
    }

    @Test
    void everyKindComesBackAsItWent() throws InvalidProtocolBufferException {
        DynamicMessage sent = CODEC.encode(full(), Map.of("friends", List.of(1)));
        DynamicMessage received = DynamicMessage.parseFrom(CODEC.descriptor(), sent.toByteArray());

        Map<String, @Nullable Object> values = CODEC.decode(received);

        assertThat(values).containsAllEntriesOf(full().present()).containsEntry("friends", List.of(1));
        assertThat(values).doesNotContainKeys("id", "fans", "class_names", "self_content_type_id");
    }

    @Test
    void randomMomentsComeBackToTheMicrosecond() {
        SplittableRandom random = new SplittableRandom(4);
        List<Instant> wrong = new ArrayList<>();
        for (int round = 0; round < 10_000; round++) {
            long micros = random.nextLong(-2_000_000_000_000_000L, 8_500_000_000_000_000L);
            Instant moment =
                    Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
            if (!WireDates.toInstant(WireDates.toSeconds(moment)).orElseThrow().equals(moment)) {
                wrong.add(moment);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMomentIsRoundedAndNeverCut() {
        assertThat(WireDates.toInstant(1.0000009)).contains(Instant.ofEpochSecond(1, 1000));
        assertThat(WireDates.toInstant(-0.0000001)).contains(Instant.EPOCH);
    }

    @Test
    void aLinkToZeroIsALinkToNothing() {
        DynamicMessage message = DynamicMessage.newBuilder(CODEC.descriptor())
                .setField(CODEC.find("owner_id").orElseThrow().descriptor(), 0)
                .build();

        assertThat(CODEC.decode(message)).containsExactlyEntriesOf(nothing("owner"));
    }

    private static Map<String, @Nullable Object> nothing(String name) {
        Map<String, @Nullable Object> values = new java.util.HashMap<>();
        values.put(name, null);
        return values;
    }

    @Test
    void allValuesThatNoRowCanCarryAreNamed() {
        DynamicMessage message = DynamicMessage.newBuilder(CODEC.descriptor())
                .setField(CODEC.find("owner").orElseThrow().descriptor(), -3)
                .setField(CODEC.find("moment").orElseThrow().descriptor(), Double.NaN)
                .build();

        assertThatThrownBy(() -> CODEC.decode(message))
                .isInstanceOfSatisfying(
                        InvalidObjectException.class,
                        e -> assertThat(e.problems())
                                .extracting(InvalidObjectException.FieldProblem::field)
                                .containsExactlyInAnyOrder("owner_id", "moment"));
    }

    @Test
    void anEmptyListCountsOnlyWhenItIsAskedFor() {
        DynamicMessage empty = DynamicMessage.getDefaultInstance(CODEC.descriptor());

        assertThat(CODEC.decode(empty)).isEmpty();
        assertThat(CODEC.decode(empty, List.of(CODEC.find("friends_ids").orElseThrow())))
                .containsEntry("friends", List.of());
    }

    @Test
    void aMessageWithAFieldThatTheModelLacksIsNoMessageOfIt() {
        RowType smaller = new RowType(new RowType.Definition(
                "Thing", "a", "Thing", List.of("Thing"), false, false, false, List.of(), List.of(), List.of()));

        assertThatThrownBy(() -> new ModelCodec(message(), smaller)).hasMessageContaining("`text`");
    }
}
