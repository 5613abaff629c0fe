package dev.xproto.server.grpc;

import io.grpc.HandlerRegistry;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the calls of the models that there are at this moment. */
final class ModelRegistry extends HandlerRegistry {
    private final Supplier<ServerServiceDefinition> current;

    ModelRegistry(Supplier<ServerServiceDefinition> current) {
        this.current = current;
    }

    @Override
    public List<ServerServiceDefinition> getServices() {
        return List.of(current.get());
    }

    @Override
    public @Nullable ServerMethodDefinition<?, ?> lookupMethod(String name, @Nullable String authority) {
        return current.get().getMethod(name);
    }
}
