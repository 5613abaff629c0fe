package com.example.choices;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import dev.xproto.sync.model.Related;
import dev.xproto.sync.model.RelatedField;
import dev.xproto.sync.model.StringField;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The model {@code Shop}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Shop",
        app = "choices",
        fields = @XprotoModel.Field(name = "name")
)
public class Shop extends ModelObject implements ShopModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Shop> TYPE = ModelType.concrete("Shop", Shop.class, Shop::new, List::of);

    /** The column {@code name}. */
    public static final StringField<Shop> NAME = new StringField<>("name", 100);

    /** The far side of {@code Order.seller}. */
    public static final RelatedField<Shop, Order> ORDERS = new RelatedField<>("orders", false, () -> Order.TYPE);

    /** For the store's session, which makes all objects. */
    protected Shop(ObjectState state) {
        super(state);
    }

    @Override
    public String getName() {
        return NAME.get(this);
    }

    /** Sets {@code name}, at most 100 characters. */
    public void setName(String value) {
        NAME.set(this, value);
    }

    /** Every {@code Order} whose {@code seller} leads here. */
    public Related<Order> getOrders() {
        return ORDERS.of(this);
    }
}
