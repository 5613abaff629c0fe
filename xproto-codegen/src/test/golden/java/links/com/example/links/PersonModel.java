package com.example.links;

import dev.xproto.sync.model.Related;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Person}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface PersonModel {
    /** The value of {@code name}. */
    String getName();

    /**
     * Where the person lives.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    House getHome();

    /** The id of what {@code home} links to; 0 while it isn't set. */
    int getHomeId();

    /** The {@code House} that {@code office} links to. */
    @Nullable House getOffice();

    /** The id of what {@code office} links to. */
    @Nullable Integer getOfficeId();

    /** The {@code House} that {@code birthplace} links to. */
    @Nullable House getBirthplace();

    /** The id of what {@code birthplace} links to. */
    @Nullable Integer getBirthplaceId();

    /**
     * The {@code Person} that {@code twin} links to.
     *
     * @throws IllegalStateException it isn't set, which only a new object can show
     */
    Person getTwin();

    /** The id of what {@code twin} links to; 0 while it isn't set. */
    int getTwinId();

    /** The {@code Person} that {@code mother} links to. */
    @Nullable Person getMother();

    /** The id of what {@code mother} links to. */
    @Nullable Integer getMotherId();

    /** Whom the person likes. */
    Related<Person> getFriends();

    /** Every {@code House} that {@code visited} links to. */
    Related<House> getVisited();

    /** Every {@code Club} that {@code clubs} links to. */
    Related<Club> getClubs();
}
