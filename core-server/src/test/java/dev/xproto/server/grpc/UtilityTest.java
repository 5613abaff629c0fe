package dev.xproto.server.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The calls of the utility and modeldefs services. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UtilityTest {
    private RunningCore core;
    private SchemaClient admin;

    @BeforeAll
    void start(@TempDir Path files) throws IOException {
        core = new RunningCore(files);
        admin = core.admin();
    }

    @AfterAll
    void stop() {
        core.close();
    }

    @Test
    void versionAndDatabaseAreTold() {
        SchemaClient.Answer version = core.stranger().call("xos.utility/GetVersion");
        assertThat(version.get("version")).isEqualTo("4.0.4");
        assertThat(version.get("gitCommit").toString()).startsWith("xproto ");
        SchemaClient.Answer database = core.stranger().call("xos.utility/GetDatabaseInfo");
        assertThat(database.get("name")).isEqualTo("H2");
        assertThat(database.get("status").toString()).isEqualTo("OPERATIONAL");
    }

    @Test
    void whatIsDueIsListedOnceUnderItsOwnModel() {
        int service = admin.call("xos.xos/CreateService", "name", "due").id();
        assertThat(entries(admin.call("xos.utility/ListDirtyModels", "class_name", "Serv?ce")))
                .contains("Service " + service)
                .doesNotHaveDuplicates();

        admin.with("caller_kind", "synchronizer")
                .call(
                        "xos.xos/UpdateService",
                        "id",
                        service,
                        "enacted",
                        admin.call("xos.xos/GetService", "id", service).get("updated"));
        assertThat(entries(admin.call("xos.utility/ListDirtyModels", "class_name", "Service")))
                .doesNotContain("Service " + service);

        assertThat(entries(admin.call("xos.utility/SetDirtyModels", "class_name", "Ser*")))
                .contains("Service " + service);
        assertThat(entries(admin.call("xos.utility/ListDirtyModels"))).contains("Service " + service);
    }

    private static List<String> entries(SchemaClient.Answer list) {
        return list.items().stream()
                .map(entry -> entry.get("class_name") + " " + entry.id())
                .toList();
    }

    @Test
    void aServiceInstanceComesWithWhatItIsLinkedTo() {
        int service = admin.call("xos.xos/CreateService", "name", "linked").id();
        int provider = instance("provider", service);
        int subscriber = instance("subscriber", service);
        admin.call(
                "xos.xos/CreateServiceInstanceLink",
                "provider_service_instance_id",
                provider,
                "subscriber_service_instance_id",
                subscriber);

        SchemaClient.Answer populated = admin.call("xos.utility/GetPopulatedServiceInstances", "id", provider);
        assertThat(populated.get("name")).isEqualTo("provider");
        assertThat(populated.get("owner_id")).isEqualTo(service);
        assertThat(populated.get("provided_service_instances")).isEqualTo(List.of(subscriber));
        assertThat(admin.call("xos.utility/GetPopulatedServiceInstances", "id", subscriber)
                        .get("subscribed_service_instances"))
                .isEqualTo(List.of(provider));
        assertThat(catchThrowableOfType(
                                StatusRuntimeException.class,
                                () -> admin.call("xos.utility/GetPopulatedServiceInstances", "id", 4711))
                        .getStatus()
                        .getCode())
                .isEqualTo(Status.Code.NOT_FOUND);
    }

    private int instance(String name, int owner) {
        return admin.call("xos.xos/CreateServiceInstance", "name", name, "owner_id", owner)
                .id();
    }

    @Test
    void modelDefinitionsAreThoseOfTheGenerator() {
        List<SchemaClient.Answer> models =
                core.stranger().call("xos.modeldefs/ListModelDefs").items();
        assertThat(models)
                .extracting(model -> model.get("name"))
                .contains("Slice", "User")
                .doesNotContain("XOSBase");
        assertThat(models)
                .filteredOn(model -> model.get("name").equals("Slice"))
                .singleElement()
                .satisfies(model -> assertThat((List<?>) model.get("fields")).hasSizeGreaterThan(10));
    }
}
