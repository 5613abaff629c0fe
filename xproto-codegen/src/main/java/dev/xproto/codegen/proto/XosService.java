package dev.xproto.codegen.proto;

import dev.xproto.codegen.naming.Plurals;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.codegen.proto.ProtoMethod.Route;
import dev.xproto.parser.model.Model;
import java.util.List;

/** The service with six methods for each model. */
final class XosService {
    static final String NAME = "xos";

    private static final String EMPTY = ".google.protobuf.Empty";
    private static final String ID = ProtoFile.typeName("ID");
    private static final String QUERY = ProtoFile.typeName("Query");

    private XosService() {}

    /** The methods of one model. */
    static List<ProtoMethod> methods(Model model) {
        String all = WireNames.address(model);
        String one = all + "/{id}";
        String name = model.name();
        String single = ProtoFile.typeName(name);
        String many = ProtoFile.typeName(Plurals.of(model));
        return List.of(
                new ProtoMethod("List" + name, EMPTY, many, new Route("get", all, false)),
                new ProtoMethod("Filter" + name, QUERY, many, null),
                new ProtoMethod("Get" + name, ID, single, new Route("get", one, false)),
                new ProtoMethod("Create" + name, single, single, new Route("post", all, true)),
                new ProtoMethod("Update" + name, single, single, new Route("put", one, true)),
                new ProtoMethod("Delete" + name, ID, EMPTY, new Route("delete", one, false)));
    }
}
