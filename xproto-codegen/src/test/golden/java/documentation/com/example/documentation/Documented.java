package com.example.documentation;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ChoiceField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What is said here is long enough that it can't stand on one line: it goes on, and on, and on, until it has to
 * be broken somewhere between two words, and once more.
 */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Documented",
        app = "documentation",
        fields = {
                @XprotoModel.Field(name = "html"),
                @XprotoModel.Field(name = "tag"),
                @XprotoModel.Field(name = "end"),
                @XprotoModel.Field(name = "escape"),
                @XprotoModel.Field(name = "money"),
                @XprotoModel.Field(name = "question"),
                @XprotoModel.Field(name = "blank"),
                @XprotoModel.Field(name = "labels")
        }
)
public class Documented extends ModelObject implements DocumentedModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Documented> TYPE =
            ModelType.concrete("Documented", Documented.class, Documented::new, List::of);

    /** The column {@code html}. */
    public static final StringField<Documented> HTML = new StringField<>("html", 10);

    /** The column {@code tag}. */
    public static final StringField<Documented> TAG = new StringField<>("tag", 10);

    /** The column {@code end}. */
    public static final StringField<Documented> END = new StringField<>("end", 10);

    /** The column {@code escape}. */
    public static final StringField<Documented> ESCAPE = new StringField<>("escape", 10);

    /** The column {@code money}. */
    public static final StringField<Documented> MONEY = new StringField<>("money", 10);

    /** The column {@code question}. */
    public static final StringField<Documented> QUESTION = new StringField<>("question", 10);

    /** The column {@code blank}. */
    public static final StringField<Documented> BLANK = new StringField<>("blank", 10);

    /** The column {@code labels}. */
    public static final ChoiceField<Documented, String, DocumentedModel.Labels> LABELS =
            ChoiceField.ofText("labels", DocumentedModel.Labels.class, DocumentedModel.Labels::of);

    /** For the store's session, which makes all objects. */
    protected Documented(ObjectState state) {
        super(state);
    }

    @Override
    public @Nullable String getHtml() {
        return HTML.find(this);
    }

    /** Sets {@code html}, at most 10 characters; null clears it. */
    public void setHtml(@Nullable String value) {
        HTML.set(this, value);
    }

    @Override
    public @Nullable String getTag() {
        return TAG.find(this);
    }

    /** Sets {@code tag}, at most 10 characters; null clears it. */
    public void setTag(@Nullable String value) {
        TAG.set(this, value);
    }

    @Override
    public @Nullable String getEnd() {
        return END.find(this);
    }

    /** Sets {@code end}, at most 10 characters; null clears it. */
    public void setEnd(@Nullable String value) {
        END.set(this, value);
    }

    @Override
    public @Nullable String getEscape() {
        return ESCAPE.find(this);
    }

    /** Sets {@code escape}, at most 10 characters; null clears it. */
    public void setEscape(@Nullable String value) {
        ESCAPE.set(this, value);
    }

    @Override
    public @Nullable String getMoney() {
        return MONEY.find(this);
    }

    /** Sets {@code money}, at most 10 characters; null clears it. */
    public void setMoney(@Nullable String value) {
        MONEY.set(this, value);
    }

    @Override
    public @Nullable String getQuestion() {
        return QUESTION.find(this);
    }

    /** Sets {@code question}, at most 10 characters; null clears it. */
    public void setQuestion(@Nullable String value) {
        QUESTION.set(this, value);
    }

    @Override
    public @Nullable String getBlank() {
        return BLANK.find(this);
    }

    /** Sets {@code blank}, at most 10 characters; null clears it. */
    public void setBlank(@Nullable String value) {
        BLANK.set(this, value);
    }

    @Override
    public DocumentedModel. @Nullable Labels getLabels() {
        return LABELS.find(this);
    }

    /** Sets {@code labels}; null clears it. */
    public void setLabels(DocumentedModel. @Nullable Labels value) {
        LABELS.set(this, value);
    }
}
