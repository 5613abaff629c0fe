package com.example.names;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code MoreNames}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "MoreNames",
        app = "names",
        fields = {
                @XprotoModel.Field(name = "class"),
                @XprotoModel.Field(name = "type"),
                @XprotoModel.Field(name = "new"),
                @XprotoModel.Field(name = "deleted"),
                @XprotoModel.Field(name = "is_admin"),
                @XprotoModel.Field(name = "is_open"),
                @XprotoModel.Field(name = "open"),
                @XprotoModel.Field(name = "foo_bar"),
                @XprotoModel.Field(name = "fooBar"),
                @XprotoModel.Field(name = "FooBar"),
                @XprotoModel.Field(name = "_"),
                @XprotoModel.Field(name = "_1"),
                @XprotoModel.Field(name = "value"),
                @XprotoModel.Field(name = "state"),
                @XprotoModel.Field(name = "log_fields"),
                @XprotoModel.Field(name = "ONOSAddress"),
                @XprotoModel.Field(name = "ipv4_address2"),
                @XprotoModel.Field(name = "switch"),
                @XprotoModel.Field(name = "int"),
                @XprotoModel.Field(name = "this"),
                @XprotoModel.Field(name = "abstract"),
                @XprotoModel.Field(name = "$cash"),
                @XprotoModel.Field(name = "is_"),
                @XprotoModel.Field(name = "equals"),
                @XprotoModel.Field(name = "hash_code"),
                @XprotoModel.Field(name = "is_new"),
                @XprotoModel.Field(name = "Foo_Bar"),
                @XprotoModel.Field(name = "is_admin_value"),
                @XprotoModel.Field(name = "admin")
        },
        links = {
                @XprotoModel.Link(name = "peer", peer = "Names", reverse = "class"),
                @XprotoModel.Link(name = "partner", peer = "Names", reverse = "foo_bar"),
                @XprotoModel.Link(name = "notify", peer = "Names", reverse = "type")
        }
)
public class MoreNames extends Names implements MoreNamesModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<MoreNames> TYPE =
            ModelType.concrete("MoreNames", MoreNames.class, MoreNames::new, () -> List.of(Names.TYPE));

    /** The column {@code Foo_Bar}. */
    public static final StringField<MoreNames> FOO_BAR_VALUE_1 = new StringField<>("Foo_Bar", 10);

    /** The column {@code is_admin_value}. */
    public static final StringField<MoreNames> IS_ADMIN_VALUE = new StringField<>("is_admin_value", 10);

    /** The column {@code admin}. */
    public static final BoolField<MoreNames> ADMIN = new BoolField<>("admin");

    /** For the store's session, which makes all objects. */
    protected MoreNames(ObjectState state) {
        super(state);
    }

    @Override
    public String getFooBarValue1() {
        return FOO_BAR_VALUE_1.get(this);
    }

    /** Sets {@code Foo_Bar}, at most 10 characters. */
    public void setFooBarValue1(String value) {
        FOO_BAR_VALUE_1.set(this, value);
    }

    @Override
    public String getIsAdminValue() {
        return IS_ADMIN_VALUE.get(this);
    }

    /** Sets {@code is_admin_value}, at most 10 characters. */
    public void setIsAdminValue(String value) {
        IS_ADMIN_VALUE.set(this, value);
    }

    @Override
    public boolean isAdminValue() {
        return ADMIN.get(this);
    }

    /** Sets {@code admin}. */
    public void setAdminValue(boolean value) {
        ADMIN.set(this, value);
    }
}
