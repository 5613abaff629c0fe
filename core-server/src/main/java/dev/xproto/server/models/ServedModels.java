package dev.xproto.server.models;

import com.google.protobuf.Descriptors.FileDescriptor;
import dev.xproto.codegen.naming.Plurals;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.codegen.proto.ProtoFile;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.store.catalog.Catalog;
import dev.xproto.wire.ModelCodec;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The models of one catalog, as the network sees them. Immutable; safe for use by many threads. */
public final class ServedModels {
    private final Catalog catalog;
    private final ProtoFile file;
    private final Map<String, ServedModel> byName = new LinkedHashMap<>();
    private final Map<String, ServedModel> byAddress = new LinkedHashMap<>();

    /** Those of the catalog. */
    public ServedModels(Catalog catalog) {
        this.catalog = catalog;
        this.file = ProtoFile.of(catalog.graph());
        FileDescriptor linked = file.linked();
        for (Model model : WireNames.served(catalog.graph())) {
            ModelCodec codec = new ModelCodec(
                    Objects.requireNonNull(linked.findMessageTypeByName(model.name())),
                    catalog.schema().get(model.name()));
            ServedModel served = new ServedModel(
                    codec,
                    Objects.requireNonNull(linked.findMessageTypeByName(Plurals.of(model))),
                    WireNames.address(model));
            byName.put(model.name(), served);
            byAddress.put(served.address(), served);
        }
    }

    /** What they were made of. */
    public Catalog catalog() {
        return catalog;
    }

    /** The models as declared. */
    public ModelGraph graph() {
        return catalog.graph();
    }

    /** The file that describes them. */
    public ProtoFile file() {
        return file;
    }

    /** All of them, by name. */
    public Collection<ServedModel> all() {
        return byName.values();
    }

    /** The model of that name. */
    public Optional<ServedModel> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The model at that address. */
    public Optional<ServedModel> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** All addresses, by model. */
    public Collection<String> addresses() {
        return byAddress.keySet();
    }
}
