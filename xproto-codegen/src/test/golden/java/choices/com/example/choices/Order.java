package com.example.choices;

import dev.xproto.sync.annotation.XprotoModel;
import dev.xproto.sync.model.ChoiceField;
import dev.xproto.sync.model.LinkField;
import dev.xproto.sync.model.ModelObject;
import dev.xproto.sync.model.ModelType;
import dev.xproto.sync.model.ObjectState;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The model {@code Order}. */
@NullMarked
@Generated("dev.xproto.codegen.java")
@XprotoModel(
        name = "Order",
        app = "choices",
        fields = {
                @XprotoModel.Field(name = "state"),
                @XprotoModel.Field(name = "speed"),
                @XprotoModel.Field(name = "priority"),
                @XprotoModel.Field(name = "vlan"),
                @XprotoModel.Field(name = "size"),
                @XprotoModel.Field(name = "String"),
                @XprotoModel.Field(name = "order"),
                @XprotoModel.Field(name = "order_model"),
                @XprotoModel.Field(name = "shop")
        },
        links = @XprotoModel.Link(name = "seller", peer = "Shop", reverse = "orders")
)
public class Order extends ModelObject implements OrderModel {
    /** The model, for queries and for creating objects. */
    public static final ModelType<Order> TYPE = ModelType.concrete("Order", Order.class, Order::new, List::of);

    /** The column {@code state}. */
    public static final ChoiceField<Order, String, OrderModel.State> STATE =
            ChoiceField.ofText("state", OrderModel.State.class, OrderModel.State::of);

    /** The column {@code speed}. */
    public static final ChoiceField<Order, String, OrderModel.Speed> SPEED =
            ChoiceField.ofText("speed", OrderModel.Speed.class, OrderModel.Speed::of);

    /** The column {@code priority}. */
    public static final ChoiceField<Order, Integer, OrderModel.Priority> PRIORITY =
            ChoiceField.ofInt("priority", OrderModel.Priority.class, OrderModel.Priority::of);

    /** The column {@code vlan}. */
    public static final ChoiceField<Order, Long, OrderModel.Vlan> VLAN =
            ChoiceField.ofLong("vlan", OrderModel.Vlan.class, OrderModel.Vlan::of);

    /** The column {@code size}. */
    public static final ChoiceField<Order, Long, OrderModel.Size> SIZE =
            ChoiceField.ofLong("size", OrderModel.Size.class, OrderModel.Size::of);

    /** The column {@code String}. */
    public static final ChoiceField<Order, String, OrderModel.StringChoice> STRING =
            ChoiceField.ofText("String", OrderModel.StringChoice.class, OrderModel.StringChoice::of);

    /** The column {@code order}. */
    public static final ChoiceField<Order, String, OrderModel.OrderChoice> ORDER =
            ChoiceField.ofText("order", OrderModel.OrderChoice.class, OrderModel.OrderChoice::of);

    /** The column {@code order_model}. */
    public static final ChoiceField<Order, String, OrderModel.OrderModelChoice> ORDER_MODEL =
            ChoiceField.ofText("order_model", OrderModel.OrderModelChoice.class, OrderModel.OrderModelChoice::of);

    /** The column {@code shop}. */
    public static final ChoiceField<Order, String, OrderModel.ShopChoice> SHOP =
            ChoiceField.ofText("shop", OrderModel.ShopChoice.class, OrderModel.ShopChoice::of);

    /** The link {@code seller}. */
    public static final LinkField<Order, Shop> SELLER = new LinkField<>("seller", () -> Shop.TYPE);

    /** For the store's session, which makes all objects. */
    protected Order(ObjectState state) {
        super(state);
    }

    @Override
    public OrderModel.State getState() {
        return STATE.get(this);
    }

    /** Sets {@code state}. */
    public void setState(OrderModel.State value) {
        STATE.set(this, value);
    }

    @Override
    public OrderModel. @Nullable Speed getSpeed() {
        return SPEED.find(this);
    }

    /** Sets {@code speed}; null clears it. */
    public void setSpeed(OrderModel. @Nullable Speed value) {
        SPEED.set(this, value);
    }

    @Override
    public OrderModel.Priority getPriority() {
        return PRIORITY.get(this);
    }

    /** Sets {@code priority}. */
    public void setPriority(OrderModel.Priority value) {
        PRIORITY.set(this, value);
    }

    @Override
    public OrderModel. @Nullable Vlan getVlan() {
        return VLAN.find(this);
    }

    /** Sets {@code vlan}; null clears it. */
    public void setVlan(OrderModel. @Nullable Vlan value) {
        VLAN.set(this, value);
    }

    @Override
    public OrderModel. @Nullable Size getSize() {
        return SIZE.find(this);
    }

    /** Sets {@code size}; null clears it. */
    public void setSize(OrderModel. @Nullable Size value) {
        SIZE.set(this, value);
    }

    @Override
    public OrderModel. @Nullable StringChoice getString() {
        return STRING.find(this);
    }

    /** Sets {@code String}; null clears it. */
    public void setString(OrderModel. @Nullable StringChoice value) {
        STRING.set(this, value);
    }

    @Override
    public OrderModel. @Nullable OrderChoice getOrder() {
        return ORDER.find(this);
    }

    /** Sets {@code order}; null clears it. */
    public void setOrder(OrderModel. @Nullable OrderChoice value) {
        ORDER.set(this, value);
    }

    @Override
    public OrderModel. @Nullable OrderModelChoice getOrderModel() {
        return ORDER_MODEL.find(this);
    }

    /** Sets {@code order_model}; null clears it. */
    public void setOrderModel(OrderModel. @Nullable OrderModelChoice value) {
        ORDER_MODEL.set(this, value);
    }

    @Override
    public OrderModel. @Nullable ShopChoice getShop() {
        return SHOP.find(this);
    }

    /** Sets {@code shop}; null clears it. */
    public void setShop(OrderModel. @Nullable ShopChoice value) {
        SHOP.set(this, value);
    }

    @Override
    public @Nullable Shop getSeller() {
        return SELLER.findPeer(this);
    }

    /** Links {@code seller} to an object that is saved, or to none with null. */
    public void setSeller(@Nullable Shop value) {
        SELLER.setPeer(this, value);
    }

    @Override
    public @Nullable Integer getSellerId() {
        return SELLER.find(this);
    }

    /** Links {@code seller} to the object with that id, or to none with null. */
    public void setSellerId(@Nullable Integer value) {
        SELLER.set(this, value);
    }
}
