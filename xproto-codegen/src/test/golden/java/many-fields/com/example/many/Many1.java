package com.example.many;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Many1}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Many1",
        app = "many",
        fields = {
                @XprotoModel.Field(name = "field_1"),
                @XprotoModel.Field(name = "field_2"),
                @XprotoModel.Field(name = "field_3"),
                @XprotoModel.Field(name = "field_4"),
                @XprotoModel.Field(name = "field_5"),
                @XprotoModel.Field(name = "field_6"),
                @XprotoModel.Field(name = "field_7"),
                @XprotoModel.Field(name = "field_8"),
                @XprotoModel.Field(name = "field_9"),
                @XprotoModel.Field(name = "field_10"),
                @XprotoModel.Field(name = "field_11"),
                @XprotoModel.Field(name = "field_12"),
                @XprotoModel.Field(name = "field_13"),
                @XprotoModel.Field(name = "field_14"),
                @XprotoModel.Field(name = "field_15"),
                @XprotoModel.Field(name = "field_16"),
                @XprotoModel.Field(name = "field_17"),
                @XprotoModel.Field(name = "field_18"),
                @XprotoModel.Field(name = "field_19"),
                @XprotoModel.Field(name = "field_20"),
                @XprotoModel.Field(name = "field_21"),
                @XprotoModel.Field(name = "field_22"),
                @XprotoModel.Field(name = "field_23"),
                @XprotoModel.Field(name = "field_24"),
                @XprotoModel.Field(name = "field_25"),
                @XprotoModel.Field(name = "field_26"),
                @XprotoModel.Field(name = "field_27"),
                @XprotoModel.Field(name = "field_28"),
                @XprotoModel.Field(name = "field_29"),
                @XprotoModel.Field(name = "field_30"),
                @XprotoModel.Field(name = "field_31"),
                @XprotoModel.Field(name = "field_32"),
                @XprotoModel.Field(name = "field_33"),
                @XprotoModel.Field(name = "field_34"),
                @XprotoModel.Field(name = "field_35"),
                @XprotoModel.Field(name = "field_36"),
                @XprotoModel.Field(name = "field_37"),
                @XprotoModel.Field(name = "field_38"),
                @XprotoModel.Field(name = "field_39"),
                @XprotoModel.Field(name = "field_40"),
                @XprotoModel.Field(name = "field_41"),
                @XprotoModel.Field(name = "field_42"),
                @XprotoModel.Field(name = "field_43"),
                @XprotoModel.Field(name = "field_44"),
                @XprotoModel.Field(name = "field_45"),
                @XprotoModel.Field(name = "field_46"),
                @XprotoModel.Field(name = "field_47"),
                @XprotoModel.Field(name = "field_48"),
                @XprotoModel.Field(name = "field_49"),
                @XprotoModel.Field(name = "field_50"),
                @XprotoModel.Field(name = "field_51"),
                @XprotoModel.Field(name = "field_52"),
                @XprotoModel.Field(name = "field_53"),
                @XprotoModel.Field(name = "field_54"),
                @XprotoModel.Field(name = "field_55"),
                @XprotoModel.Field(name = "field_56"),
                @XprotoModel.Field(name = "field_57"),
                @XprotoModel.Field(name = "field_58"),
                @XprotoModel.Field(name = "field_59"),
                @XprotoModel.Field(name = "field_60"),
                @XprotoModel.Field(name = "field_61"),
                @XprotoModel.Field(name = "field_62"),
                @XprotoModel.Field(name = "field_63"),
                @XprotoModel.Field(name = "field_64"),
                @XprotoModel.Field(name = "field_65"),
                @XprotoModel.Field(name = "field_66"),
                @XprotoModel.Field(name = "field_67"),
                @XprotoModel.Field(name = "field_68"),
                @XprotoModel.Field(name = "field_69"),
                @XprotoModel.Field(name = "field_70")
        }
)
public class Many1 extends ModelObject implements Many1Model {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Many1> TYPE = ModelType.concrete("Many1", Many1.class, Many1::new, List::of);

    /** The column {@code field_1}. */
    public static final StringField<Many1> FIELD_1 = new StringField<>("field_1", 1);

    /** The column {@code field_2}. */
    public static final StringField<Many1> FIELD_2 = new StringField<>("field_2", 2);

    /** The column {@code field_3}. */
    public static final StringField<Many1> FIELD_3 = new StringField<>("field_3", 3);

    /** The column {@code field_4}. */
    public static final StringField<Many1> FIELD_4 = new StringField<>("field_4", 4);

    /** The column {@code field_5}. */
    public static final StringField<Many1> FIELD_5 = new StringField<>("field_5", 5);

    /** The column {@code field_6}. */
    public static final StringField<Many1> FIELD_6 = new StringField<>("field_6", 6);

    /** The column {@code field_7}. */
    public static final StringField<Many1> FIELD_7 = new StringField<>("field_7", 7);

    /** The column {@code field_8}. */
    public static final StringField<Many1> FIELD_8 = new StringField<>("field_8", 8);

    /** The column {@code field_9}. */
    public static final StringField<Many1> FIELD_9 = new StringField<>("field_9", 9);

    /** The column {@code field_10}. */
    public static final StringField<Many1> FIELD_10 = new StringField<>("field_10", 10);

    /** The column {@code field_11}. */
    public static final StringField<Many1> FIELD_11 = new StringField<>("field_11", 11);

    /** The column {@code field_12}. */
    public static final StringField<Many1> FIELD_12 = new StringField<>("field_12", 12);

    /** The column {@code field_13}. */
    public static final StringField<Many1> FIELD_13 = new StringField<>("field_13", 13);

    /** The column {@code field_14}. */
    public static final StringField<Many1> FIELD_14 = new StringField<>("field_14", 14);

    /** The column {@code field_15}. */
    public static final StringField<Many1> FIELD_15 = new StringField<>("field_15", 15);

    /** The column {@code field_16}. */
    public static final StringField<Many1> FIELD_16 = new StringField<>("field_16", 16);

    /** The column {@code field_17}. */
    public static final StringField<Many1> FIELD_17 = new StringField<>("field_17", 17);

    /** The column {@code field_18}. */
    public static final StringField<Many1> FIELD_18 = new StringField<>("field_18", 18);

    /** The column {@code field_19}. */
    public static final StringField<Many1> FIELD_19 = new StringField<>("field_19", 19);

    /** The column {@code field_20}. */
    public static final StringField<Many1> FIELD_20 = new StringField<>("field_20", 20);

    /** The column {@code field_21}. */
    public static final StringField<Many1> FIELD_21 = new StringField<>("field_21", 21);

    /** The column {@code field_22}. */
    public static final StringField<Many1> FIELD_22 = new StringField<>("field_22", 22);

    /** The column {@code field_23}. */
    public static final StringField<Many1> FIELD_23 = new StringField<>("field_23", 23);

    /** The column {@code field_24}. */
    public static final StringField<Many1> FIELD_24 = new StringField<>("field_24", 24);

    /** The column {@code field_25}. */
    public static final StringField<Many1> FIELD_25 = new StringField<>("field_25", 25);

    /** The column {@code field_26}. */
    public static final StringField<Many1> FIELD_26 = new StringField<>("field_26", 26);

    /** The column {@code field_27}. */
    public static final StringField<Many1> FIELD_27 = new StringField<>("field_27", 27);

    /** The column {@code field_28}. */
    public static final StringField<Many1> FIELD_28 = new StringField<>("field_28", 28);

    /** The column {@code field_29}. */
    public static final StringField<Many1> FIELD_29 = new StringField<>("field_29", 29);

    /** The column {@code field_30}. */
    public static final StringField<Many1> FIELD_30 = new StringField<>("field_30", 30);

    /** The column {@code field_31}. */
    public static final StringField<Many1> FIELD_31 = new StringField<>("field_31", 31);

    /** The column {@code field_32}. */
    public static final StringField<Many1> FIELD_32 = new StringField<>("field_32", 32);

    /** The column {@code field_33}. */
    public static final StringField<Many1> FIELD_33 = new StringField<>("field_33", 33);

    /** The column {@code field_34}. */
    public static final StringField<Many1> FIELD_34 = new StringField<>("field_34", 34);

    /** The column {@code field_35}. */
    public static final StringField<Many1> FIELD_35 = new StringField<>("field_35", 35);

    /** The column {@code field_36}. */
    public static final StringField<Many1> FIELD_36 = new StringField<>("field_36", 36);

    /** The column {@code field_37}. */
    public static final StringField<Many1> FIELD_37 = new StringField<>("field_37", 37);

    /** The column {@code field_38}. */
    public static final StringField<Many1> FIELD_38 = new StringField<>("field_38", 38);

    /** The column {@code field_39}. */
    public static final StringField<Many1> FIELD_39 = new StringField<>("field_39", 39);

    /** The column {@code field_40}. */
    public static final StringField<Many1> FIELD_40 = new StringField<>("field_40", 40);

    /** The column {@code field_41}. */
    public static final StringField<Many1> FIELD_41 = new StringField<>("field_41", 41);

    /** The column {@code field_42}. */
    public static final StringField<Many1> FIELD_42 = new StringField<>("field_42", 42);

    /** The column {@code field_43}. */
    public static final StringField<Many1> FIELD_43 = new StringField<>("field_43", 43);

    /** The column {@code field_44}. */
    public static final StringField<Many1> FIELD_44 = new StringField<>("field_44", 44);

    /** The column {@code field_45}. */
    public static final StringField<Many1> FIELD_45 = new StringField<>("field_45", 45);

    /** The column {@code field_46}. */
    public static final StringField<Many1> FIELD_46 = new StringField<>("field_46", 46);

    /** The column {@code field_47}. */
    public static final StringField<Many1> FIELD_47 = new StringField<>("field_47", 47);

    /** The column {@code field_48}. */
    public static final StringField<Many1> FIELD_48 = new StringField<>("field_48", 48);

    /** The column {@code field_49}. */
    public static final StringField<Many1> FIELD_49 = new StringField<>("field_49", 49);

    /** The column {@code field_50}. */
    public static final StringField<Many1> FIELD_50 = new StringField<>("field_50", 50);

    /** The column {@code field_51}. */
    public static final StringField<Many1> FIELD_51 = new StringField<>("field_51", 51);

    /** The column {@code field_52}. */
    public static final StringField<Many1> FIELD_52 = new StringField<>("field_52", 52);

    /** The column {@code field_53}. */
    public static final StringField<Many1> FIELD_53 = new StringField<>("field_53", 53);

    /** The column {@code field_54}. */
    public static final StringField<Many1> FIELD_54 = new StringField<>("field_54", 54);

    /** The column {@code field_55}. */
    public static final StringField<Many1> FIELD_55 = new StringField<>("field_55", 55);

    /** The column {@code field_56}. */
    public static final StringField<Many1> FIELD_56 = new StringField<>("field_56", 56);

    /** The column {@code field_57}. */
    public static final StringField<Many1> FIELD_57 = new StringField<>("field_57", 57);

    /** The column {@code field_58}. */
    public static final StringField<Many1> FIELD_58 = new StringField<>("field_58", 58);

    /** The column {@code field_59}. */
    public static final StringField<Many1> FIELD_59 = new StringField<>("field_59", 59);

    /** The column {@code field_60}. */
    public static final StringField<Many1> FIELD_60 = new StringField<>("field_60", 60);

    /** The column {@code field_61}. */
    public static final StringField<Many1> FIELD_61 = new StringField<>("field_61", 61);

    /** The column {@code field_62}. */
    public static final StringField<Many1> FIELD_62 = new StringField<>("field_62", 62);

    /** The column {@code field_63}. */
    public static final StringField<Many1> FIELD_63 = new StringField<>("field_63", 63);

    /** The column {@code field_64}. */
    public static final StringField<Many1> FIELD_64 = new StringField<>("field_64", 64);

    /** The column {@code field_65}. */
    public static final StringField<Many1> FIELD_65 = new StringField<>("field_65", 65);

    /** The column {@code field_66}. */
    public static final StringField<Many1> FIELD_66 = new StringField<>("field_66", 66);

    /** The column {@code field_67}. */
    public static final StringField<Many1> FIELD_67 = new StringField<>("field_67", 67);

    /** The column {@code field_68}. */
    public static final StringField<Many1> FIELD_68 = new StringField<>("field_68", 68);

    /** The column {@code field_69}. */
    public static final StringField<Many1> FIELD_69 = new StringField<>("field_69", 69);

    /** The column {@code field_70}. */
    public static final StringField<Many1> FIELD_70 = new StringField<>("field_70", 70);

    /** For the store's session, which makes all objects. */
    protected Many1(ObjectState state) {
        super(state);
    }

    @Override
    public @Nullable String getField1() {
        return FIELD_1.find(this);
    }

    /** Sets {@code field_1}, at most 1 characters; null clears it. */
    public void setField1(@Nullable String value) {
        FIELD_1.set(this, value);
    }

    @Override
    public @Nullable String getField2() {
        return FIELD_2.find(this);
    }

    /** Sets {@code field_2}, at most 2 characters; null clears it. */
    public void setField2(@Nullable String value) {
        FIELD_2.set(this, value);
    }

    @Override
    public @Nullable String getField3() {
        return FIELD_3.find(this);
    }

    /** Sets {@code field_3}, at most 3 characters; null clears it. */
    public void setField3(@Nullable String value) {
        FIELD_3.set(this, value);
    }

    @Override
    public @Nullable String getField4() {
        return FIELD_4.find(this);
    }

    /** Sets {@code field_4}, at most 4 characters; null clears it. */
    public void setField4(@Nullable String value) {
        FIELD_4.set(this, value);
    }

    @Override
    public @Nullable String getField5() {
        return FIELD_5.find(this);
    }

    /** Sets {@code field_5}, at most 5 characters; null clears it. */
    public void setField5(@Nullable String value) {
        FIELD_5.set(this, value);
    }

    @Override
    public @Nullable String getField6() {
        return FIELD_6.find(this);
    }

    /** Sets {@code field_6}, at most 6 characters; null clears it. */
    public void setField6(@Nullable String value) {
        FIELD_6.set(this, value);
    }

    @Override
    public @Nullable String getField7() {
        return FIELD_7.find(this);
    }

    /** Sets {@code field_7}, at most 7 characters; null clears it. */
    public void setField7(@Nullable String value) {
        FIELD_7.set(this, value);
    }

    @Override
    public @Nullable String getField8() {
        return FIELD_8.find(this);
    }

    /** Sets {@code field_8}, at most 8 characters; null clears it. */
    public void setField8(@Nullable String value) {
        FIELD_8.set(this, value);
    }

    @Override
    public @Nullable String getField9() {
        return FIELD_9.find(this);
    }

    /** Sets {@code field_9}, at most 9 characters; null clears it. */
    public void setField9(@Nullable String value) {
        FIELD_9.set(this, value);
    }

    @Override
    public @Nullable String getField10() {
        return FIELD_10.find(this);
    }

    /** Sets {@code field_10}, at most 10 characters; null clears it. */
    public void setField10(@Nullable String value) {
        FIELD_10.set(this, value);
    }

    @Override
    public @Nullable String getField11() {
        return FIELD_11.find(this);
    }

    /** Sets {@code field_11}, at most 11 characters; null clears it. */
    public void setField11(@Nullable String value) {
        FIELD_11.set(this, value);
    }

    @Override
    public @Nullable String getField12() {
        return FIELD_12.find(this);
    }

    /** Sets {@code field_12}, at most 12 characters; null clears it. */
    public void setField12(@Nullable String value) {
        FIELD_12.set(this, value);
    }

    @Override
    public @Nullable String getField13() {
        return FIELD_13.find(this);
    }

    /** Sets {@code field_13}, at most 13 characters; null clears it. */
    public void setField13(@Nullable String value) {
        FIELD_13.set(this, value);
    }

    @Override
    public @Nullable String getField14() {
        return FIELD_14.find(this);
    }

    /** Sets {@code field_14}, at most 14 characters; null clears it. */
    public void setField14(@Nullable String value) {
        FIELD_14.set(this, value);
    }

    @Override
    public @Nullable String getField15() {
        return FIELD_15.find(this);
    }

    /** Sets {@code field_15}, at most 15 characters; null clears it. */
    public void setField15(@Nullable String value) {
        FIELD_15.set(this, value);
    }

    @Override
    public @Nullable String getField16() {
        return FIELD_16.find(this);
    }

    /** Sets {@code field_16}, at most 16 characters; null clears it. */
    public void setField16(@Nullable String value) {
        FIELD_16.set(this, value);
    }

    @Override
    public @Nullable String getField17() {
        return FIELD_17.find(this);
    }

    /** Sets {@code field_17}, at most 17 characters; null clears it. */
    public void setField17(@Nullable String value) {
        FIELD_17.set(this, value);
    }

    @Override
    public @Nullable String getField18() {
        return FIELD_18.find(this);
    }

    /** Sets {@code field_18}, at most 18 characters; null clears it. */
    public void setField18(@Nullable String value) {
        FIELD_18.set(this, value);
    }

    @Override
    public @Nullable String getField19() {
        return FIELD_19.find(this);
    }

    /** Sets {@code field_19}, at most 19 characters; null clears it. */
    public void setField19(@Nullable String value) {
        FIELD_19.set(this, value);
    }

    @Override
    public @Nullable String getField20() {
        return FIELD_20.find(this);
    }

    /** Sets {@code field_20}, at most 20 characters; null clears it. */
    public void setField20(@Nullable String value) {
        FIELD_20.set(this, value);
    }

    @Override
    public @Nullable String getField21() {
        return FIELD_21.find(this);
    }

    /** Sets {@code field_21}, at most 21 characters; null clears it. */
    public void setField21(@Nullable String value) {
        FIELD_21.set(this, value);
    }

    @Override
    public @Nullable String getField22() {
        return FIELD_22.find(this);
    }

    /** Sets {@code field_22}, at most 22 characters; null clears it. */
    public void setField22(@Nullable String value) {
        FIELD_22.set(this, value);
    }

    @Override
    public @Nullable String getField23() {
        return FIELD_23.find(this);
    }

    /** Sets {@code field_23}, at most 23 characters; null clears it. */
    public void setField23(@Nullable String value) {
        FIELD_23.set(this, value);
    }

    @Override
    public @Nullable String getField24() {
        return FIELD_24.find(this);
    }

    /** Sets {@code field_24}, at most 24 characters; null clears it. */
    public void setField24(@Nullable String value) {
        FIELD_24.set(this, value);
    }

    @Override
    public @Nullable String getField25() {
        return FIELD_25.find(this);
    }

    /** Sets {@code field_25}, at most 25 characters; null clears it. */
    public void setField25(@Nullable String value) {
        FIELD_25.set(this, value);
    }

    @Override
    public @Nullable String getField26() {
        return FIELD_26.find(this);
    }

    /** Sets {@code field_26}, at most 26 characters; null clears it. */
    public void setField26(@Nullable String value) {
        FIELD_26.set(this, value);
    }

    @Override
    public @Nullable String getField27() {
        return FIELD_27.find(this);
    }

    /** Sets {@code field_27}, at most 27 characters; null clears it. */
    public void setField27(@Nullable String value) {
        FIELD_27.set(this, value);
    }

    @Override
    public @Nullable String getField28() {
        return FIELD_28.find(this);
    }

    /** Sets {@code field_28}, at most 28 characters; null clears it. */
    public void setField28(@Nullable String value) {
        FIELD_28.set(this, value);
    }

    @Override
    public @Nullable String getField29() {
        return FIELD_29.find(this);
    }

    /** Sets {@code field_29}, at most 29 characters; null clears it. */
    public void setField29(@Nullable String value) {
        FIELD_29.set(this, value);
    }

    @Override
    public @Nullable String getField30() {
        return FIELD_30.find(this);
    }

    /** Sets {@code field_30}, at most 30 characters; null clears it. */
    public void setField30(@Nullable String value) {
        FIELD_30.set(this, value);
    }

    @Override
    public @Nullable String getField31() {
        return FIELD_31.find(this);
    }

    /** Sets {@code field_31}, at most 31 characters; null clears it. */
    public void setField31(@Nullable String value) {
        FIELD_31.set(this, value);
    }

    @Override
    public @Nullable String getField32() {
        return FIELD_32.find(this);
    }

    /** Sets {@code field_32}, at most 32 characters; null clears it. */
    public void setField32(@Nullable String value) {
        FIELD_32.set(this, value);
    }

    @Override
    public @Nullable String getField33() {
        return FIELD_33.find(this);
    }

    /** Sets {@code field_33}, at most 33 characters; null clears it. */
    public void setField33(@Nullable String value) {
        FIELD_33.set(this, value);
    }

    @Override
    public @Nullable String getField34() {
        return FIELD_34.find(this);
    }

    /** Sets {@code field_34}, at most 34 characters; null clears it. */
    public void setField34(@Nullable String value) {
        FIELD_34.set(this, value);
    }

    @Override
    public @Nullable String getField35() {
        return FIELD_35.find(this);
    }

    /** Sets {@code field_35}, at most 35 characters; null clears it. */
    public void setField35(@Nullable String value) {
        FIELD_35.set(this, value);
    }

    @Override
    public @Nullable String getField36() {
        return FIELD_36.find(this);
    }

    /** Sets {@code field_36}, at most 36 characters; null clears it. */
    public void setField36(@Nullable String value) {
        FIELD_36.set(this, value);
    }

    @Override
    public @Nullable String getField37() {
        return FIELD_37.find(this);
    }

    /** Sets {@code field_37}, at most 37 characters; null clears it. */
    public void setField37(@Nullable String value) {
        FIELD_37.set(this, value);
    }

    @Override
    public @Nullable String getField38() {
        return FIELD_38.find(this);
    }

    /** Sets {@code field_38}, at most 38 characters; null clears it. */
    public void setField38(@Nullable String value) {
        FIELD_38.set(this, value);
    }

    @Override
    public @Nullable String getField39() {
        return FIELD_39.find(this);
    }

    /** Sets {@code field_39}, at most 39 characters; null clears it. */
    public void setField39(@Nullable String value) {
        FIELD_39.set(this, value);
    }

    @Override
    public @Nullable String getField40() {
        return FIELD_40.find(this);
    }

    /** Sets {@code field_40}, at most 40 characters; null clears it. */
    public void setField40(@Nullable String value) {
        FIELD_40.set(this, value);
    }

    @Override
    public @Nullable String getField41() {
        return FIELD_41.find(this);
    }

    /** Sets {@code field_41}, at most 41 characters; null clears it. */
    public void setField41(@Nullable String value) {
        FIELD_41.set(this, value);
    }

    @Override
    public @Nullable String getField42() {
        return FIELD_42.find(this);
    }

    /** Sets {@code field_42}, at most 42 characters; null clears it. */
    public void setField42(@Nullable String value) {
        FIELD_42.set(this, value);
    }

    @Override
    public @Nullable String getField43() {
        return FIELD_43.find(this);
    }

    /** Sets {@code field_43}, at most 43 characters; null clears it. */
    public void setField43(@Nullable String value) {
        FIELD_43.set(this, value);
    }

    @Override
    public @Nullable String getField44() {
        return FIELD_44.find(this);
    }

    /** Sets {@code field_44}, at most 44 characters; null clears it. */
    public void setField44(@Nullable String value) {
        FIELD_44.set(this, value);
    }

    @Override
    public @Nullable String getField45() {
        return FIELD_45.find(this);
    }

    /** Sets {@code field_45}, at most 45 characters; null clears it. */
    public void setField45(@Nullable String value) {
        FIELD_45.set(this, value);
    }

    @Override
    public @Nullable String getField46() {
        return FIELD_46.find(this);
    }

    /** Sets {@code field_46}, at most 46 characters; null clears it. */
    public void setField46(@Nullable String value) {
        FIELD_46.set(this, value);
    }

    @Override
    public @Nullable String getField47() {
        return FIELD_47.find(this);
    }

    /** Sets {@code field_47}, at most 47 characters; null clears it. */
    public void setField47(@Nullable String value) {
        FIELD_47.set(this, value);
    }

    @Override
    public @Nullable String getField48() {
        return FIELD_48.find(this);
    }

    /** Sets {@code field_48}, at most 48 characters; null clears it. */
    public void setField48(@Nullable String value) {
        FIELD_48.set(this, value);
    }

    @Override
    public @Nullable String getField49() {
        return FIELD_49.find(this);
    }

    /** Sets {@code field_49}, at most 49 characters; null clears it. */
    public void setField49(@Nullable String value) {
        FIELD_49.set(this, value);
    }

    @Override
    public @Nullable String getField50() {
        return FIELD_50.find(this);
    }

    /** Sets {@code field_50}, at most 50 characters; null clears it. */
    public void setField50(@Nullable String value) {
        FIELD_50.set(this, value);
    }

    @Override
    public @Nullable String getField51() {
        return FIELD_51.find(this);
    }

    /** Sets {@code field_51}, at most 51 characters; null clears it. */
    public void setField51(@Nullable String value) {
        FIELD_51.set(this, value);
    }

    @Override
    public @Nullable String getField52() {
        return FIELD_52.find(this);
    }

    /** Sets {@code field_52}, at most 52 characters; null clears it. */
    public void setField52(@Nullable String value) {
        FIELD_52.set(this, value);
    }

    @Override
    public @Nullable String getField53() {
        return FIELD_53.find(this);
    }

    /** Sets {@code field_53}, at most 53 characters; null clears it. */
    public void setField53(@Nullable String value) {
        FIELD_53.set(this, value);
    }

    @Override
    public @Nullable String getField54() {
        return FIELD_54.find(this);
    }

    /** Sets {@code field_54}, at most 54 characters; null clears it. */
    public void setField54(@Nullable String value) {
        FIELD_54.set(this, value);
    }

    @Override
    public @Nullable String getField55() {
        return FIELD_55.find(this);
    }

    /** Sets {@code field_55}, at most 55 characters; null clears it. */
    public void setField55(@Nullable String value) {
        FIELD_55.set(this, value);
    }

    @Override
    public @Nullable String getField56() {
        return FIELD_56.find(this);
    }

    /** Sets {@code field_56}, at most 56 characters; null clears it. */
    public void setField56(@Nullable String value) {
        FIELD_56.set(this, value);
    }

    @Override
    public @Nullable String getField57() {
        return FIELD_57.find(this);
    }

    /** Sets {@code field_57}, at most 57 characters; null clears it. */
    public void setField57(@Nullable String value) {
        FIELD_57.set(this, value);
    }

    @Override
    public @Nullable String getField58() {
        return FIELD_58.find(this);
    }

    /** Sets {@code field_58}, at most 58 characters; null clears it. */
    public void setField58(@Nullable String value) {
        FIELD_58.set(this, value);
    }

    @Override
    public @Nullable String getField59() {
        return FIELD_59.find(this);
    }

    /** Sets {@code field_59}, at most 59 characters; null clears it. */
    public void setField59(@Nullable String value) {
        FIELD_59.set(this, value);
    }

    @Override
    public @Nullable String getField60() {
        return FIELD_60.find(this);
    }

    /** Sets {@code field_60}, at most 60 characters; null clears it. */
    public void setField60(@Nullable String value) {
        FIELD_60.set(this, value);
    }

    @Override
    public @Nullable String getField61() {
        return FIELD_61.find(this);
    }

    /** Sets {@code field_61}, at most 61 characters; null clears it. */
    public void setField61(@Nullable String value) {
        FIELD_61.set(this, value);
    }

    @Override
    public @Nullable String getField62() {
        return FIELD_62.find(this);
    }

    /** Sets {@code field_62}, at most 62 characters; null clears it. */
    public void setField62(@Nullable String value) {
        FIELD_62.set(this, value);
    }

    @Override
    public @Nullable String getField63() {
        return FIELD_63.find(this);
    }

    /** Sets {@code field_63}, at most 63 characters; null clears it. */
    public void setField63(@Nullable String value) {
        FIELD_63.set(this, value);
    }

    @Override
    public @Nullable String getField64() {
        return FIELD_64.find(this);
    }

    /** Sets {@code field_64}, at most 64 characters; null clears it. */
    public void setField64(@Nullable String value) {
        FIELD_64.set(this, value);
    }

    @Override
    public @Nullable String getField65() {
        return FIELD_65.find(this);
    }

    /** Sets {@code field_65}, at most 65 characters; null clears it. */
    public void setField65(@Nullable String value) {
        FIELD_65.set(this, value);
    }

    @Override
    public @Nullable String getField66() {
        return FIELD_66.find(this);
    }

    /** Sets {@code field_66}, at most 66 characters; null clears it. */
    public void setField66(@Nullable String value) {
        FIELD_66.set(this, value);
    }

    @Override
    public @Nullable String getField67() {
        return FIELD_67.find(this);
    }

    /** Sets {@code field_67}, at most 67 characters; null clears it. */
    public void setField67(@Nullable String value) {
        FIELD_67.set(this, value);
    }

    @Override
    public @Nullable String getField68() {
        return FIELD_68.find(this);
    }

    /** Sets {@code field_68}, at most 68 characters; null clears it. */
    public void setField68(@Nullable String value) {
        FIELD_68.set(this, value);
    }

    @Override
    public @Nullable String getField69() {
        return FIELD_69.find(this);
    }

    /** Sets {@code field_69}, at most 69 characters; null clears it. */
    public void setField69(@Nullable String value) {
        FIELD_69.set(this, value);
    }

    @Override
    public @Nullable String getField70() {
        return FIELD_70.find(this);
    }

    /** Sets {@code field_70}, at most 70 characters; null clears it. */
    public void setField70(@Nullable String value) {
        FIELD_70.set(this, value);
    }
}
