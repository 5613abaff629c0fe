package com.example.names;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Names}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface NamesModel {
    /** Would be getClass. */
    String getClassValue();

    /** Would be the constant TYPE. */
    String getType();

    /** Would be isNew. */
    boolean isNewValue();

    /** Is what every object answers. */
    boolean isDeleted();

    /** The value of {@code is_admin}. */
    boolean isAdmin();

    /** The value of {@code is_open}. */
    boolean isIsOpen();

    /** The value of {@code open}. */
    boolean isOpen();

    /** The value of {@code foo_bar}. */
    String getFooBar();

    /** The value of {@code fooBar}. */
    String getFooBarValue();

    /** The value of {@code FooBar}. */
    String getFooBarValue10();

    /** The value of {@code _}. */
    String getValue11();

    /** The value of {@code _1}. */
    String get1();

    /** The value of {@code value}. */
    String getValue();

    /** The value of {@code state}. */
    String getState();

    /** The value of {@code log_fields}. */
    String getLogFields();

    /** The value of {@code ONOSAddress}. */
    String getOnosAddress();

    /** The value of {@code ipv4_address2}. */
    String getIpv4Address2();

    /** The value of {@code switch}. */
    String getSwitch();

    /** The value of {@code int}. */
    String getInt();

    /** The value of {@code this}. */
    String getThis();

    /** The value of {@code abstract}. */
    String getAbstract();

    /** The value of {@code $cash}. */
    String getCash();

    /**
     * The {@code Names} that {@code peer} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    Names getPeer();

    /** The id of what {@code peer} links to; 0 while it isn't set. */
    int getPeerId();

    /**
     * The {@code Names} that {@code partner} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    Names getPartner();

    /** The id of what {@code partner} links to; 0 while it isn't set. */
    int getPartnerId();

    /** The value of {@code is_}. */
    boolean isIs();

    /** The value of {@code equals}. */
    String getEquals();

    /** The value of {@code hash_code}. */
    String getHashCode();

    /** The {@code Names} that {@code notify} links to. */
    @Nullable Names getNotify();

    /** The id of what {@code notify} links to. */
    @Nullable Integer getNotifyId();

    /** The value of {@code is_new}. */
    boolean isIsNew();
}
