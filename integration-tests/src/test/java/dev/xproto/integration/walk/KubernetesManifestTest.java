package dev.xproto.integration.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.xproto.runtime.config.ConfigKeys;
import dev.xproto.runtime.config.ConfigReader;
import dev.xproto.sync.spi.Finding;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The tutorial's manifests are such as a cluster takes: checked against the types of Kubernetes' own API, which know every
 * field. What only a cluster can tell, such as whether it has the image, isn't.
 */
class KubernetesManifestTest {
    private static final Path EXAMPLE = Path.of("../hello-world-example");

    /** The objects of the manifest, by kind. */
    private static Map<String, JsonObject> objects() throws IOException {
        Map<String, JsonObject> objects = new LinkedHashMap<>();
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        for (Object each : yaml.loadAll(Files.readString(EXAMPLE.resolve("kubernetes.yaml")))) {
            JsonObject object = new Gson().toJsonTree(each).getAsJsonObject();
            objects.put(object.get("kind").getAsString(), object);
        }
        return objects;
    }

    private static JsonObject object(String kind) throws IOException {
        return Objects.requireNonNull(objects().get(kind), kind);
    }

    /** By reflection, since the types carry annotations that aren't here. */
    private static void validate(String kind, JsonObject object) throws Exception {
        Class.forName("io.kubernetes.client.openapi.models.V1" + kind)
                .getMethod("validateJsonObject", JsonObject.class)
                .invoke(null, object);
    }

    private static JsonElement at(JsonElement from, String... path) {
        JsonElement at = from;
        for (String step : path) {
            at = step.matches("\\d+")
                    ? at.getAsJsonArray().get(Integer.parseInt(step))
                    : at.getAsJsonObject().get(step);
        }
        return at;
    }

    @Test
    void everyObjectIsWellFormed() throws Exception {
        Map<String, JsonObject> objects = objects();
        assertThat(objects).containsOnlyKeys("Secret", "ConfigMap", "Deployment");
        for (Map.Entry<String, JsonObject> object : objects.entrySet()) {
            validate(object.getKey(), object.getValue());
        }
        JsonObject deployment = object("Deployment");
        at(deployment, "spec", "template", "spec", "containers", "0")
                .getAsJsonObject()
                .addProperty("imagePullPolicyy", "Never");
        assertThatThrownBy(() -> validate("Deployment", deployment))
                .isInstanceOf(InvocationTargetException.class)
                .rootCause()
                .hasMessageContaining("imagePullPolicyy");
    }

    @Test
    void whatItNamesIsThere() throws Exception {
        JsonElement pod = at(object("Deployment"), "spec", "template");
        assertThat(at(pod, "metadata", "labels"))
                .isEqualTo(at(object("Deployment"), "spec", "selector", "matchLabels"));
        JsonElement container = at(pod, "spec", "containers", "0");
        assertThat(at(container, "image").getAsString())
                .isEqualTo("hello-world:"
                        + Files.readString(EXAMPLE.resolve("VERSION")).strip());
        JsonArray volumes = at(pod, "spec", "volumes").getAsJsonArray();
        for (JsonElement mount : at(container, "volumeMounts").getAsJsonArray()) {
            assertThat(volumes).anyMatch(volume -> at(volume, "name").equals(at(mount, "name")));
        }
        assertThat(volumes.toString())
                .contains(
                        "\"secretName\":" + at(object("Secret"), "metadata", "name"),
                        "\"name\":" + at(object("ConfigMap"), "metadata", "name"));
    }

    @Test
    void theMountedConfigurationIsRight(@TempDir Path folder) throws IOException {
        JsonObject map = object("ConfigMap");
        Path mounted = Files.writeString(
                folder.resolve("mounted_config.yaml"),
                at(map, "data", "mounted_config.yaml").getAsString());
        ConfigReader.Result result = ConfigReader.read(EXAMPLE.resolve("config.yaml"), mounted);
        assertThat(result.findings()).filteredOn(Finding::error).isEmpty();
        assertThat(result.settings().orElseThrow().text(ConfigKeys.ENDPOINT)).contains("xos-core:50051");
    }
}
