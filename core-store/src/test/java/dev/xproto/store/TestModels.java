package dev.xproto.store;

import dev.xproto.sync.spi.Onboarding.ModelFile;
import java.util.List;

/** Models that tests put on top of the core models. */
public final class TestModels {
    static final ModelFile HELLO = new ModelFile("hello.xproto", """
            option name = "hello";
            option app_label = "hello";

            message HelloService (Service) {
                required string hello_from = 1 [max_length = 254, help_text = "who"];
            }

            message HelloInstance (ServiceInstance) {
                option owner_class_name = "HelloService";
                required string hello_to = 1 [max_length = 254, help_text = "whom"];
            }
            """);

    static final ModelFile EVERYTHING = new ModelFile("everything.xproto", """
            option name = "everything";
            option app_label = "everything";

            message Everything (XOSBase) {
                required string name = 1 [max_length = 1000];
                optional bool flag = 2;
                optional int32 small = 3;
                optional int64 big = 4;
                optional uint32 unsigned_small = 5;
                optional uint64 unsigned_big = 6;
                optional float single = 7;
                optional double twice = 8;
                optional string moment = 9 [content_type = "date"];
                optional string long_text = 10 [text = True];
                optional int32 bounded = 11 [min_value = 1, max_value = 10];
                optional string url = 12 [content_type = "url"];
                optional string ip = 13 [content_type = "ip", max_length = 39];
                optional string email = 14 [content_type = "email", max_length = 100];
                optional string trimmed = 15 [content_type = "stripped", max_length = 10];
                optional int32 level = 16 [choices = "((1, 'one'), (2, 'two'))"];
                optional string own_feedback = 17 [max_length = 50, feedback_state = True];
                optional manytoone parent->Everything:children = 18:1001;
                optional string left = 19 [max_length = 10, unique_with = "right"];
                optional string right = 20 [max_length = 10];
            }
            """);

    /** All of them. */
    public static final List<ModelFile> ALL = List.of(HELLO, EVERYTHING);

    private TestModels() {}
}
