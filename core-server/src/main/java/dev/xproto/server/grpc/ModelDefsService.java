package dev.xproto.server.grpc;

import com.google.protobuf.Empty;
import dev.xproto.codegen.modeldefs.FieldDef;
import dev.xproto.server.models.ServedModels;
import dev.xproto.wire.proto.FieldOption;
import dev.xproto.wire.proto.FieldRelation;
import dev.xproto.wire.proto.FieldValidator;
import dev.xproto.wire.proto.ModelDef;
import dev.xproto.wire.proto.ModelDefs;
import dev.xproto.wire.proto.ModelField;
import dev.xproto.wire.proto.modeldefsGrpc;
import io.grpc.stub.StreamObserver;
import java.util.function.Supplier;

/** Tells pages what models there are. */
final class ModelDefsService extends modeldefsGrpc.modeldefsImplBase {
    private final Supplier<ModelDefs> current;

    ModelDefsService(Supplier<ModelDefs> current) {
        this.current = current;
    }

    @Override
    public void listModelDefs(Empty request, StreamObserver<ModelDefs> observer) {
        Answers.one(observer, current);
    }

    /** The answer, for those models. */
    static ModelDefs of(ServedModels models) {
        ModelDefs.Builder all = ModelDefs.newBuilder();
        dev.xproto.codegen.modeldefs.ModelDefs.of(models.graph()).items().forEach(model -> all.addItems(model(model)));
        return all.build();
    }

    private static ModelDef model(dev.xproto.codegen.modeldefs.ModelDef model) {
        ModelDef.Builder def = ModelDef.newBuilder().setName(model.name()).setApp(model.app());
        model.verboseName().ifPresent(def::setVerboseName);
        model.description().ifPresent(def::setDescription);
        model.syncImplemented().ifPresent(def::setSyncImplemented);
        model.policyImplemented().ifPresent(def::setPolicyImplemented);
        model.relations()
                .forEach(relation -> def.addRelations(FieldRelation.newBuilder()
                        .setModel(relation.model())
                        .setType(relation.type())
                        .setOnField(relation.onField())));
        model.fields().forEach(field -> def.addFields(field(field)));
        return def.build();
    }

    private static ModelField field(FieldDef field) {
        ModelField.Builder def = ModelField.newBuilder()
                .setName(field.name())
                .setHint(field.hint())
                .setType(field.type())
                .setReadOnly(field.readOnly());
        field.relation()
                .ifPresent(target -> def.setRelation(
                        FieldRelation.newBuilder().setModel(target.model()).setType(target.type())));
        field.validators().forEach(validator -> def.addValidators(validator(validator)));
        field.options()
                .forEach(choice -> def.addOptions(
                        FieldOption.newBuilder().setId(choice.id()).setLabel(choice.label())));
        field.defaultValue().ifPresent(def::setDefault);
        return def.build();
    }

    private static FieldValidator validator(FieldDef.Validator validator) {
        FieldValidator.Builder def = FieldValidator.newBuilder().setName(validator.name());
        if (validator.value() instanceof Boolean flag) {
            def.setBoolValue(flag);
        } else if (validator.value() instanceof Long number) {
            def.setIntValue(number);
        } else {
            def.setStrValue(validator.value().toString());
        }
        return def.build();
    }
}
