package com.example.many;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Many1}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface Many1Model {
    /** The value of {@code field_1}. */
    @Nullable String getField1();

    /** The value of {@code field_2}. */
    @Nullable String getField2();

    /** The value of {@code field_3}. */
    @Nullable String getField3();

    /** The value of {@code field_4}. */
    @Nullable String getField4();

    /** The value of {@code field_5}. */
    @Nullable String getField5();

    /** The value of {@code field_6}. */
    @Nullable String getField6();

    /** The value of {@code field_7}. */
    @Nullable String getField7();

    /** The value of {@code field_8}. */
    @Nullable String getField8();

    /** The value of {@code field_9}. */
    @Nullable String getField9();

    /** The value of {@code field_10}. */
    @Nullable String getField10();

    /** The value of {@code field_11}. */
    @Nullable String getField11();

    /** The value of {@code field_12}. */
    @Nullable String getField12();

    /** The value of {@code field_13}. */
    @Nullable String getField13();

    /** The value of {@code field_14}. */
    @Nullable String getField14();

    /** The value of {@code field_15}. */
    @Nullable String getField15();

    /** The value of {@code field_16}. */
    @Nullable String getField16();

    /** The value of {@code field_17}. */
    @Nullable String getField17();

    /** The value of {@code field_18}. */
    @Nullable String getField18();

    /** The value of {@code field_19}. */
    @Nullable String getField19();

    /** The value of {@code field_20}. */
    @Nullable String getField20();

    /** The value of {@code field_21}. */
    @Nullable String getField21();

    /** The value of {@code field_22}. */
    @Nullable String getField22();

    /** The value of {@code field_23}. */
    @Nullable String getField23();

    /** The value of {@code field_24}. */
    @Nullable String getField24();

    /** The value of {@code field_25}. */
    @Nullable String getField25();

    /** The value of {@code field_26}. */
    @Nullable String getField26();

    /** The value of {@code field_27}. */
    @Nullable String getField27();

    /** The value of {@code field_28}. */
    @Nullable String getField28();

    /** The value of {@code field_29}. */
    @Nullable String getField29();

    /** The value of {@code field_30}. */
    @Nullable String getField30();

    /** The value of {@code field_31}. */
    @Nullable String getField31();

    /** The value of {@code field_32}. */
    @Nullable String getField32();

    /** The value of {@code field_33}. */
    @Nullable String getField33();

    /** The value of {@code field_34}. */
    @Nullable String getField34();

    /** The value of {@code field_35}. */
    @Nullable String getField35();

    /** The value of {@code field_36}. */
    @Nullable String getField36();

    /** The value of {@code field_37}. */
    @Nullable String getField37();

    /** The value of {@code field_38}. */
    @Nullable String getField38();

    /** The value of {@code field_39}. */
    @Nullable String getField39();

    /** The value of {@code field_40}. */
    @Nullable String getField40();

    /** The value of {@code field_41}. */
    @Nullable String getField41();

    /** The value of {@code field_42}. */
    @Nullable String getField42();

    /** The value of {@code field_43}. */
    @Nullable String getField43();

    /** The value of {@code field_44}. */
    @Nullable String getField44();

    /** The value of {@code field_45}. */
    @Nullable String getField45();

    /** The value of {@code field_46}. */
    @Nullable String getField46();

    /** The value of {@code field_47}. */
    @Nullable String getField47();

    /** The value of {@code field_48}. */
    @Nullable String getField48();

    /** The value of {@code field_49}. */
    @Nullable String getField49();

    /** The value of {@code field_50}. */
    @Nullable String getField50();

    /** The value of {@code field_51}. */
    @Nullable String getField51();

    /** The value of {@code field_52}. */
    @Nullable String getField52();

    /** The value of {@code field_53}. */
    @Nullable String getField53();

    /** The value of {@code field_54}. */
    @Nullable String getField54();

    /** The value of {@code field_55}. */
    @Nullable String getField55();

    /** The value of {@code field_56}. */
    @Nullable String getField56();

    /** The value of {@code field_57}. */
    @Nullable String getField57();

    /** The value of {@code field_58}. */
    @Nullable String getField58();

    /** The value of {@code field_59}. */
    @Nullable String getField59();

    /** The value of {@code field_60}. */
    @Nullable String getField60();

    /** The value of {@code field_61}. */
    @Nullable String getField61();

    /** The value of {@code field_62}. */
    @Nullable String getField62();

    /** The value of {@code field_63}. */
    @Nullable String getField63();

    /** The value of {@code field_64}. */
    @Nullable String getField64();

    /** The value of {@code field_65}. */
    @Nullable String getField65();

    /** The value of {@code field_66}. */
    @Nullable String getField66();

    /** The value of {@code field_67}. */
    @Nullable String getField67();

    /** The value of {@code field_68}. */
    @Nullable String getField68();

    /** The value of {@code field_69}. */
    @Nullable String getField69();

    /** The value of {@code field_70}. */
    @Nullable String getField70();
}
