package dev.xproto.integration.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xproto.processor.config.ConfigName;
import dev.xproto.runtime.config.ConfigKey;
import dev.xproto.runtime.config.ConfigKeys;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The runtime's registry of keys is the one truth; the annotation processor, which can't depend on it, agrees with it. */
class ConfigNamesTest {
    @ParameterizedTest
    @EnumSource(ConfigName.class)
    void theProcessorsKeyIsOneOfTheRuntimes(ConfigName name) {
        ConfigKey key = ConfigKeys.ALL.stream()
                .filter(each -> each.path().equals(name.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the runtime has no key " + name.path()));
        assertThat(name.defaultText()).isEqualTo(key.defaultText());
        assertThat(key.oldNames()).isEqualTo(name.oldName().isEmpty() ? List.of() : List.of(name.oldName()));
    }
}
