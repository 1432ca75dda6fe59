package org.pacta.declaration.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Compares reading a hostile text with reading one of twice its size, by the processor's time, so that what else the
 * machine does counts little. Its name keeps it out of the build; the command to run it is in {@code docs/benchmarks.md}.
 */
class HostileTextBenchmark {
    private static final int SMALL = 500_000;
    private static final int LARGE = 2 * SMALL;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void readsTwiceTheTextInTwiceTheTime() {
        for (String unit : HostileTexts.UNITS) {
            for (int i = 0; i < WARM_UP; i++) {
                measure(HostileTexts.of(unit, SMALL / WARM_UP));
            }
        }
        for (String unit : HostileTexts.UNITS) {
            compare(unit);
        }
    }

    private void compare(String unit) {
        String small = HostileTexts.of(unit, SMALL);
        String large = HostileTexts.of(unit, LARGE);
        List<Double> ofSmall = new ArrayList<>();
        List<Double> ofLarge = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ofSmall.add(measure(small));
            ofLarge.add(measure(large));
        }
        System.out.printf(
                Locale.ROOT,
                "%4.0f ms, twice the size %4.0f ms (%.1f): %s%n",
                median(ofSmall),
                median(ofLarge),
                median(ofLarge) / median(ofSmall),
                unit.replace("\n", "\\n"));
    }

    private double measure(String text) {
        long start = threads.getCurrentThreadCpuTime();
        HostileTextTests.readOrRefuse(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}
