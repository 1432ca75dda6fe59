package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.format.HostileFiles.HostileFile;

/** Every hostile file is refused with its reason, in reasonable time, and without a connection to anywhere. */
class HostileFilesTests {
    private static final Duration REASONABLE = Duration.ofSeconds(20);
    private static final int FEWEST_FILES = 60;

    private static ServerSocket beacon;
    private static List<HostileFile> files;

    @BeforeAll
    static void somebodyWaitsForACall() throws IOException {
        beacon = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        beacon.setSoTimeout(1);
        files = HostileFiles.calling("http://127.0.0.1:" + beacon.getLocalPort() + "/called");
    }

    static List<HostileFile> files() {
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithItsReason(HostileFile file) {
        byte[] content = file.content().get();

        assertTimeout(
                REASONABLE,
                () -> assertThatThrownBy(() -> new DeclarationReader().read(content))
                        .asInstanceOf(type(UnreadableDeclaration.class))
                        .returns(file.reason(), UnreadableDeclaration::reason));
    }

    @Test
    void thereAreAtLeastSixtyOfThem() {
        assertThat(files).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
        assertThat(files).extracting(HostileFile::name).doesNotHaveDuplicates();
    }

    @AfterAll
    static void nobodyHasCalled() throws IOException {
        assertThatThrownBy(beacon::accept).isInstanceOf(SocketTimeoutException.class);
        beacon.close();
    }
}
