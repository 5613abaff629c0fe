package com.example.access;

import com.example.core.Service;
import com.example.core.XOSBaseModel;
import com.example.places.Site;
import dev.xproto.sync.model.Related;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Olt}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface OltModel extends XOSBaseModel {
    /**
     * The {@code OltService} that {@code service} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    OltService getService();

    /** The id of what {@code service} links to; 0 while it isn't set. */
    int getServiceId();

    /**
     * The {@code Site} that {@code site} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    Site getSite();

    /** The id of what {@code site} links to; 0 while it isn't set. */
    int getSiteId();

    /** The {@code Service} that {@code billed_to} links to. */
    @Nullable Service getBilledTo();

    /** The id of what {@code billed_to} links to. */
    @Nullable Integer getBilledToId();

    /** Every {@code Service} that {@code backups} links to. */
    Related<Service> getBackups();
}
