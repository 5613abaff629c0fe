package dev.xproto.codegen.proto;

import com.google.api.AnnotationsProto;
import com.google.api.HttpRule;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import dev.xproto.codegen.naming.Plurals;
import dev.xproto.codegen.naming.WireNames;
import dev.xproto.parser.model.Model;
import java.util.List;

/** The service with six methods for each model. */
final class XosService {
    private static final String EMPTY = ".google.protobuf.Empty";
    private static final String ID = ProtoFile.typeName("ID");
    private static final String QUERY = ProtoFile.typeName("Query");
    private static final String EVERYTHING = "*";

    private XosService() {}

    static ServiceDescriptorProto of(List<Model> models) {
        ServiceDescriptorProto.Builder service =
                ServiceDescriptorProto.newBuilder().setName("xos");
        models.forEach(model -> addMethods(service, model));
        return service.build();
    }

    private static void addMethods(ServiceDescriptorProto.Builder service, Model model) {
        String all = WireNames.address(model);
        String one = all + "/{id}";
        String name = model.name();
        String single = ProtoFile.typeName(name);
        String many = ProtoFile.typeName(Plurals.of(model));
        service.addMethod(method("List" + name, EMPTY, many).setOptions(http(rule().setGet(all))))
                .addMethod(method("Filter" + name, QUERY, many))
                .addMethod(method("Get" + name, ID, single).setOptions(http(rule().setGet(one))))
                .addMethod(method("Create" + name, single, single)
                        .setOptions(http(rule().setPost(all).setBody(EVERYTHING))))
                .addMethod(method("Update" + name, single, single)
                        .setOptions(http(rule().setPut(one).setBody(EVERYTHING))))
                .addMethod(method("Delete" + name, ID, EMPTY).setOptions(http(rule().setDelete(one))));
    }

    private static MethodDescriptorProto.Builder method(String name, String request, String reply) {
        return MethodDescriptorProto.newBuilder()
                .setName(name)
                .setInputType(request)
                .setOutputType(reply);
    }

    private static HttpRule.Builder rule() {
        return HttpRule.newBuilder();
    }

    private static MethodOptions http(HttpRule.Builder rule) {
        return MethodOptions.newBuilder()
                .setExtension(AnnotationsProto.http, rule.build())
                .build();
    }
}
