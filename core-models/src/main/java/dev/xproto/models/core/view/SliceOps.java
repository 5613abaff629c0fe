package dev.xproto.models.core.view;

import dev.xproto.models.core.Network;
import dev.xproto.models.core.NetworkSlice;
import dev.xproto.models.core.Slice;
import java.util.List;

/** What a slice is called, and what it is connected to. */
public final class SliceOps {
    private final Slice slice;

    SliceOps(Slice slice) {
        this.slice = slice;
    }

    /** Its name with that of its site, as in {@code mysite_management}. */
    public String sliceName() {
        return slice.getSite().getLoginBase() + "_" + slice.getName();
    }

    /** The networks that connect it. */
    public List<Network> networks() {
        return slice.getNetworkslices().all().stream()
                .map(NetworkSlice::getNetwork)
                .distinct()
                .toList();
    }
}
