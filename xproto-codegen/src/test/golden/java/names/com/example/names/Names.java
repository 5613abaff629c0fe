package com.example.names;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.BoolField;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Names}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Names",
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
                @XprotoModel.Field(name = "is_new")
        },
        links = {
                @XprotoModel.Link(name = "peer", peer = "Names", reverse = "class"),
                @XprotoModel.Link(name = "partner", peer = "Names", reverse = "foo_bar"),
                @XprotoModel.Link(name = "notify", peer = "Names", reverse = "type")
        }
)
public class Names extends ModelObject implements NamesModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Names> TYPE = ModelType.concrete("Names", Names.class, Names::new, List::of);

    /** The column {@code class}. */
    public static final StringField<Names> CLASS = new StringField<>("class", 10);

    /** The column {@code type}. */
    public static final StringField<Names> TYPE_VALUE = new StringField<>("type", 10);

    /** The column {@code new}. */
    public static final BoolField<Names> NEW = new BoolField<>("new");

    /** The column {@code deleted}. */
    public static final BoolField<Names> DELETED = new BoolField<>("deleted");

    /** The column {@code is_admin}. */
    public static final BoolField<Names> IS_ADMIN = new BoolField<>("is_admin");

    /** The column {@code is_open}. */
    public static final BoolField<Names> IS_OPEN = new BoolField<>("is_open");

    /** The column {@code open}. */
    public static final BoolField<Names> OPEN = new BoolField<>("open");

    /** The column {@code foo_bar}. */
    public static final StringField<Names> FOO_BAR = new StringField<>("foo_bar", 10);

    /** The column {@code fooBar}. */
    public static final StringField<Names> FOO_BAR_VALUE = new StringField<>("fooBar", 10);

    /** The column {@code FooBar}. */
    public static final StringField<Names> FOO_BAR_VALUE_10 = new StringField<>("FooBar", 10);

    /** The column {@code _}. */
    public static final StringField<Names> VALUE_11 = new StringField<>("_", 10);

    /** The column {@code _1}. */
    public static final StringField<Names> _1 = new StringField<>("_1", 10);

    /** The column {@code value}. */
    public static final StringField<Names> VALUE = new StringField<>("value", 10);

    /** The column {@code state}. */
    public static final StringField<Names> STATE = new StringField<>("state", 10);

    /** The column {@code log_fields}. */
    public static final StringField<Names> LOG_FIELDS = new StringField<>("log_fields", 10);

    /** The column {@code ONOSAddress}. */
    public static final StringField<Names> ONOS_ADDRESS = new StringField<>("ONOSAddress", 10);

    /** The column {@code ipv4_address2}. */
    public static final StringField<Names> IPV4_ADDRESS2 = new StringField<>("ipv4_address2", 10);

    /** The column {@code switch}. */
    public static final StringField<Names> SWITCH = new StringField<>("switch", 10);

    /** The column {@code int}. */
    public static final StringField<Names> INT = new StringField<>("int", 10);

    /** The column {@code this}. */
    public static final StringField<Names> THIS = new StringField<>("this", 10);

    /** The column {@code abstract}. */
    public static final StringField<Names> ABSTRACT = new StringField<>("abstract", 10);

    /** The column {@code $cash}. */
    public static final StringField<Names> CASH = new StringField<>("$cash", 10);

    /** The link {@code peer}. */
    public static final LinkField<Names, Names> PEER = new LinkField<>("peer", () -> Names.TYPE);

    /** The link {@code partner}. */
    public static final LinkField<Names, Names> PARTNER = new LinkField<>("partner", () -> Names.TYPE);

    /** The column {@code is_}. */
    public static final BoolField<Names> IS = new BoolField<>("is_");

    /** The column {@code equals}. */
    public static final StringField<Names> EQUALS = new StringField<>("equals", 10);

    /** The column {@code hash_code}. */
    public static final StringField<Names> HASH_CODE = new StringField<>("hash_code", 10);

    /** The link {@code notify}. */
    public static final LinkField<Names, Names> NOTIFY = new LinkField<>("notify", () -> Names.TYPE);

    /** The column {@code is_new}. */
    public static final BoolField<Names> IS_NEW = new BoolField<>("is_new");

    /** The far side of {@code Names.peer}. */
    public static final RelatedField<Names, Names> CLASS_RELATED = new RelatedField<>("class", false, () -> Names.TYPE);

    /** The far side of {@code Names.partner}. */
    public static final RelatedField<Names, Names> FOO_BAR_RELATED =
            new RelatedField<>("foo_bar", false, () -> Names.TYPE);

    /** The far side of {@code Names.notify}. */
    public static final RelatedField<Names, Names> TYPE_RELATED = new RelatedField<>("type", false, () -> Names.TYPE);

    /** For the store's session, which makes all objects. */
    protected Names(ObjectState state) {
        super(state);
    }

    @Override
    public String getClassValue() {
        return CLASS.get(this);
    }

    /** Sets {@code class}, at most 10 characters. */
    public void setClassValue(String value) {
        CLASS.set(this, value);
    }

    @Override
    public String getType() {
        return TYPE_VALUE.get(this);
    }

    /** Sets {@code type}, at most 10 characters. */
    public void setType(String value) {
        TYPE_VALUE.set(this, value);
    }

    @Override
    public boolean isNewValue() {
        return NEW.get(this);
    }

    /** Sets {@code new}. */
    public void setNewValue(boolean value) {
        NEW.set(this, value);
    }

    /** Sets {@code deleted}. */
    public void setDeleted(boolean value) {
        DELETED.set(this, value);
    }

    @Override
    public boolean isAdmin() {
        return IS_ADMIN.get(this);
    }

    /** Sets {@code is_admin}. */
    public void setAdmin(boolean value) {
        IS_ADMIN.set(this, value);
    }

    @Override
    public boolean isIsOpen() {
        return IS_OPEN.get(this);
    }

    /** Sets {@code is_open}. */
    public void setIsOpen(boolean value) {
        IS_OPEN.set(this, value);
    }

    @Override
    public boolean isOpen() {
        return OPEN.get(this);
    }

    /** Sets {@code open}. */
    public void setOpen(boolean value) {
        OPEN.set(this, value);
    }

    @Override
    public String getFooBar() {
        return FOO_BAR.get(this);
    }

    /** Sets {@code foo_bar}, at most 10 characters. */
    public void setFooBar(String value) {
        FOO_BAR.set(this, value);
    }

    @Override
    public String getFooBarValue() {
        return FOO_BAR_VALUE.get(this);
    }

    /** Sets {@code fooBar}, at most 10 characters. */
    public void setFooBarValue(String value) {
        FOO_BAR_VALUE.set(this, value);
    }

    @Override
    public String getFooBarValue10() {
        return FOO_BAR_VALUE_10.get(this);
    }

    /** Sets {@code FooBar}, at most 10 characters. */
    public void setFooBarValue10(String value) {
        FOO_BAR_VALUE_10.set(this, value);
    }

    @Override
    public String getValue11() {
        return VALUE_11.get(this);
    }

    /** Sets {@code _}, at most 10 characters. */
    public void setValue11(String value) {
        VALUE_11.set(this, value);
    }

    @Override
    public String get1() {
        return _1.get(this);
    }

    /** Sets {@code _1}, at most 10 characters. */
    public void set1(String value) {
        _1.set(this, value);
    }

    @Override
    public String getValue() {
        return VALUE.get(this);
    }

    /** Sets {@code value}, at most 10 characters. */
    public void setValue(String value) {
        VALUE.set(this, value);
    }

    @Override
    public String getState() {
        return STATE.get(this);
    }

    /** Sets {@code state}, at most 10 characters. */
    public void setState(String value) {
        STATE.set(this, value);
    }

    @Override
    public String getLogFields() {
        return LOG_FIELDS.get(this);
    }

    /** Sets {@code log_fields}, at most 10 characters. */
    public void setLogFields(String value) {
        LOG_FIELDS.set(this, value);
    }

    @Override
    public String getOnosAddress() {
        return ONOS_ADDRESS.get(this);
    }

    /** Sets {@code ONOSAddress}, at most 10 characters. */
    public void setOnosAddress(String value) {
        ONOS_ADDRESS.set(this, value);
    }

    @Override
    public String getIpv4Address2() {
        return IPV4_ADDRESS2.get(this);
    }

    /** Sets {@code ipv4_address2}, at most 10 characters. */
    public void setIpv4Address2(String value) {
        IPV4_ADDRESS2.set(this, value);
    }

    @Override
    public String getSwitch() {
        return SWITCH.get(this);
    }

    /** Sets {@code switch}, at most 10 characters. */
    public void setSwitch(String value) {
        SWITCH.set(this, value);
    }

    @Override
    public String getInt() {
        return INT.get(this);
    }

    /** Sets {@code int}, at most 10 characters. */
    public void setInt(String value) {
        INT.set(this, value);
    }

    @Override
    public String getThis() {
        return THIS.get(this);
    }

    /** Sets {@code this}, at most 10 characters. */
    public void setThis(String value) {
        THIS.set(this, value);
    }

    @Override
    public String getAbstract() {
        return ABSTRACT.get(this);
    }

    /** Sets {@code abstract}, at most 10 characters. */
    public void setAbstract(String value) {
        ABSTRACT.set(this, value);
    }

    @Override
    public String getCash() {
        return CASH.get(this);
    }

    /** Sets {@code $cash}, at most 10 characters. */
    public void setCash(String value) {
        CASH.set(this, value);
    }

    @Override
    public Names getPeer() {
        return PEER.getPeer(this);
    }

    /** Links {@code peer} to an object that is saved. */
    public void setPeer(Names value) {
        PEER.setPeer(this, value);
    }

    @Override
    public int getPeerId() {
        return PEER.get(this);
    }

    /** Links {@code peer} to the object with that id. */
    public void setPeerId(int value) {
        PEER.set(this, value);
    }

    @Override
    public Names getPartner() {
        return PARTNER.getPeer(this);
    }

    /** Links {@code partner} to an object that is saved. */
    public void setPartner(Names value) {
        PARTNER.setPeer(this, value);
    }

    @Override
    public int getPartnerId() {
        return PARTNER.get(this);
    }

    /** Links {@code partner} to the object with that id. */
    public void setPartnerId(int value) {
        PARTNER.set(this, value);
    }

    @Override
    public boolean isIs() {
        return IS.get(this);
    }

    /** Sets {@code is_}. */
    public void setIs(boolean value) {
        IS.set(this, value);
    }

    @Override
    public String getEquals() {
        return EQUALS.get(this);
    }

    /** Sets {@code equals}, at most 10 characters. */
    public void setEquals(String value) {
        EQUALS.set(this, value);
    }

    @Override
    public String getHashCode() {
        return HASH_CODE.get(this);
    }

    /** Sets {@code hash_code}, at most 10 characters. */
    public void setHashCode(String value) {
        HASH_CODE.set(this, value);
    }

    @Override
    public @Nullable Names getNotify() {
        return NOTIFY.findPeer(this);
    }

    /** Links {@code notify} to an object that is saved, or to none with null. */
    public void setNotify(@Nullable Names value) {
        NOTIFY.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getNotifyId() {
        return NOTIFY.find(this);
    }

    /** Links {@code notify} to the object with that id, or to none with null. */
    public void setNotifyId(@Nullable Integer value) {
        NOTIFY.set(this, value);
    }

    @Override
    public boolean isIsNew() {
        return IS_NEW.get(this);
    }

    /** Sets {@code is_new}. */
    public void setIsNew(boolean value) {
        IS_NEW.set(this, value);
    }

    /** Every {@code Names} whose {@code peer} leads here. */
    public Related<Names> getClassRelated() {
        return CLASS_RELATED.of(this);
    }

    /** Every {@code Names} whose {@code partner} leads here. */
    public Related<Names> getFooBarRelated() {
        return FOO_BAR_RELATED.of(this);
    }

    /** Every {@code Names} whose {@code notify} leads here. */
    public Related<Names> getTypeRelated() {
        return TYPE_RELATED.of(this);
    }
}
