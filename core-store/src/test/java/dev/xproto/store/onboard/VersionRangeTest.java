package dev.xproto.store.onboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {
    @ParameterizedTest
    @CsvSource({
        ">=2.2.1,        4.0.4,          true",
        ">=4.0.4,        4.0.4,          true",
        ">4.0.4,         4.0.4,          false",
        "<10.0.0,        9.9.9,          true",
        "==4.0.4,        4.0.4,          true",
        "!=4.0.4,        4.0.4,          false",
        ">=2.0.0~<4.0.0, 3.9.9,          true",
        ">=2.0.0 ~ <4.0.0, 4.0.0,        false",
        ">=1.0.0,        1.0.0-rc.1,     false",
        ">=1.0.0-rc.1,   1.0.0-rc.2,     true",
        ">=1.0.0-rc.2,   1.0.0-rc.10,    true",
        ">=1.0.0-rc.1,   1.0.0-rc,       false",
        ">=1.0.0-1,      1.0.0-alpha,    true",
        ">=0.1.0,        0.1.0-SNAPSHOT, true"
    })
    void comparesAsSemverSays(String range, String version, boolean expected) {
        assertThat(VersionRange.parse(range)).isPresent();
        assertThat(VersionRange.parse(range).orElseThrow().contains(version)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4.0.4", ">=4", "=>4.0.4", "~4.0.4", ">=1.0.0~<2.0.0~<3.0.0", ">=1.0.0,<2.0.0", "latest"})
    void refusesWhatIsNoRange(String text) {
        assertThat(VersionRange.parse(text)).isEmpty();
    }
}
