package dev.xproto.server.grpc;

import io.grpc.Attributes;
import io.grpc.Grpc;
import io.grpc.netty.shaded.io.netty.channel.Channel;
import io.grpc.netty.shaded.io.netty.channel.ChannelFuture;
import io.grpc.netty.shaded.io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The connections that are open, and which of them were told the schema. Clients of the original read the schema once, and
 * again only when their connection has ended: so after models have changed, those connections end, once their calls under
 * way have finished. Others stay. Safe for use by many threads.
 */
final class Connections {
    private final Map<Ends, Channel> open = new ConcurrentHashMap<>();
    private final Set<Channel> told = ConcurrentHashMap.newKeySet();

    private record Ends(SocketAddress remote, SocketAddress local) {}

    /** A listening socket whose connections are known here. */
    NioServerSocketChannel listener() {
        return new Listener();
    }

    private final class Listener extends NioServerSocketChannel {
        @Override
        protected int doReadMessages(List<Object> accepted) throws Exception {
            int before = accepted.size();
            int count = super.doReadMessages(accepted);
            for (Object one : accepted.subList(before, accepted.size())) {
                if (one instanceof Channel channel) {
                    opened(channel);
                }
            }
            return count;
        }
    }

    private void opened(Channel channel) {
        if (channel.remoteAddress() == null || channel.localAddress() == null) {
            return; // Gone already.
        }
        Ends ends = new Ends(channel.remoteAddress(), channel.localAddress());
        open.put(ends, channel);
        ChannelFuture unused = channel.closeFuture().addListener(closed -> {
            open.remove(ends, channel);
            told.remove(channel);
        });
    }

    /** The client at the other end of a call was told the schema. */
    void toldSchema(Attributes call) {
        SocketAddress remote = call.get(Grpc.TRANSPORT_ATTR_REMOTE_ADDR);
        SocketAddress local = call.get(Grpc.TRANSPORT_ATTR_LOCAL_ADDR);
        Channel channel = remote == null || local == null ? null : open.get(new Ends(remote, local));
        if (channel != null) {
            told.add(channel);
            if (!channel.isOpen()) {
                told.remove(channel);
            }
        }
    }

    /** The schema is another one: whoever knows the old one is disconnected, after their calls under way. */
    void schemaChanged() {
        for (Channel channel : List.copyOf(told)) {
            told.remove(channel);
            ChannelFuture unused = channel.close();
        }
    }

    /** How many are open. */
    int count() {
        return open.size();
    }
}
