package com.example.dates;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.DateField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Event}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Event",
        app = "dates",
        fields = {
                @XprotoModel.Field(name = "begin"),
                @XprotoModel.Field(name = "finish"),
                @XprotoModel.Field(name = "created")
        }
)
public class Event extends ModelObject implements EventModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Event> TYPE = ModelType.concrete("Event", Event.class, Event::new, List::of);

    /** The column {@code begin}. */
    public static final DateField<Event> BEGIN = new DateField<>("begin");

    /** The column {@code finish}. */
    public static final DateField<Event> FINISH = new DateField<>("finish");

    /** The column {@code created}. */
    public static final DateField<Event> CREATED = new DateField<>("created");

    /** For the store's session, which makes all objects. */
    protected Event(ObjectState state) {
        super(state);
    }

    @Override
    public @Nullable Instant getBegin() {
        return BEGIN.find(this);
    }

    /** Sets {@code begin}; null clears it. */
    public void setBegin(@Nullable Instant value) {
        BEGIN.set(this, value);
    }

    @Override
    public @Nullable Instant getFinish() {
        return FINISH.find(this);
    }

    /** Sets {@code finish}; null clears it. */
    public void setFinish(@Nullable Instant value) {
        FINISH.set(this, value);
    }

    @Override
    public @Nullable Instant getCreated() {
        return CREATED.find(this);
    }

    /** Sets {@code created}; null clears it. */
    public void setCreated(@Nullable Instant value) {
        CREATED.set(this, value);
    }
}
