package dev.xproto.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "hello_from, HelloFrom, HELLO_FROM",
        "versionNumber, VersionNumber, VERSION_NUMBER",
        "HelloWorld, HelloWorld, HELLO_WORLD",
        "ONOSAddress, OnosAddress, ONOS_ADDRESS",
        "IP, Ip, IP",
        "dataPlaneIP, DataPlaneIp, DATA_PLANE_IP",
        "ipv4_address2, Ipv4Address2, IPV4_ADDRESS2",
        "_leading__twice_, LeadingTwice, LEADING_TWICE",
        "$a+b$, AB, A_B",
        "x, X, X",
        "MANAGEMENT_LOCAL, ManagementLocal, MANAGEMENT_LOCAL",
    })
    void spellsANameBothWays(String name, String camel, String upper) {
        assertThat(Words.of(name).camel()).isEqualTo(camel);
        assertThat(Words.of(name).upper()).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource({"_", "$", "''"})
    void someNamesHaveNoWords(String name) {
        assertThat(Words.of(name).isEmpty()).isTrue();
    }
}
