package dev.xproto.models.core.view;

import dev.xproto.models.core.AddressPool;
import dev.xproto.models.core.Network;
import dev.xproto.models.core.Port;
import dev.xproto.models.core.Service;
import dev.xproto.models.core.ServiceInstance;
import dev.xproto.models.core.Slice;
import dev.xproto.models.core.Tag;
import dev.xproto.models.core.User;

/** The views of the core models, for {@link java.util.ServiceLoader}. */
public final class CoreViews {
    private CoreViews() {}

    /** Makes {@link AddressPoolOps}. */
    public static final class ForAddressPool extends CoreView<AddressPool> {
        /** For {@link java.util.ServiceLoader}. */
        public ForAddressPool() {
            super(AddressPoolOps.class, AddressPool.class, AddressPoolOps::new);
        }
    }

    /** Makes {@link NetworkOps}. */
    public static final class ForNetwork extends CoreView<Network> {
        /** For {@link java.util.ServiceLoader}. */
        public ForNetwork() {
            super(NetworkOps.class, Network.class, NetworkOps::new);
        }
    }

    /** Makes {@link PortOps}. */
    public static final class ForPort extends CoreView<Port> {
        /** For {@link java.util.ServiceLoader}. */
        public ForPort() {
            super(PortOps.class, Port.class, PortOps::new);
        }
    }

    /** Makes {@link ServiceOps}. */
    public static final class ForService extends CoreView<Service> {
        /** For {@link java.util.ServiceLoader}. */
        public ForService() {
            super(ServiceOps.class, Service.class, ServiceOps::new);
        }
    }

    /** Makes {@link ServiceInstanceOps}. */
    public static final class ForServiceInstance extends CoreView<ServiceInstance> {
        /** For {@link java.util.ServiceLoader}. */
        public ForServiceInstance() {
            super(ServiceInstanceOps.class, ServiceInstance.class, ServiceInstanceOps::new);
        }
    }

    /** Makes {@link SliceOps}. */
    public static final class ForSlice extends CoreView<Slice> {
        /** For {@link java.util.ServiceLoader}. */
        public ForSlice() {
            super(SliceOps.class, Slice.class, SliceOps::new);
        }
    }

    /** Makes {@link TagOps}. */
    public static final class ForTag extends CoreView<Tag> {
        /** For {@link java.util.ServiceLoader}. */
        public ForTag() {
            super(TagOps.class, Tag.class, TagOps::new);
        }
    }

    /** Makes {@link UserOps}. */
    public static final class ForUser extends CoreView<User> {
        /** For {@link java.util.ServiceLoader}. */
        public ForUser() {
            super(UserOps.class, User.class, UserOps::new);
        }
    }
}
