package org.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UniversalTimeTests {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void giveTheZoneBack() {
        TimeZone.setDefault(before);
    }

    @Test
    void putsTheWholeProcessInUniversalTimeWhereverTheMachineStands() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));

        UniversalTime.begin();

        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("UTC"));
        assertThat(new UniversalTime().clock().getZone().getId()).isEqualTo("Z");
    }
}
