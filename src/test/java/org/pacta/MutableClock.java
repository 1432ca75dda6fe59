package org.pacta;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock in UTC that stands still until a test moves it. Begins at noon on 24 November 2026. */
public final class MutableClock extends Clock {

    private static final Instant BEGINNING = Instant.parse("2026-11-24T12:00:00Z");

    private volatile Instant now = BEGINNING;

    public void setTo(Instant moment) {
        now = moment;
    }

    /** Moves on by the given time; back, if it is negative. */
    public void advance(Duration time) {
        now = now.plus(time);
    }

    /** Back to where every test begins. */
    public void reset() {
        now = BEGINNING;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(zone);
    }

    private final class ZonedView extends Clock {

        private final ZoneId zone;

        private ZonedView(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(other);
        }
    }
}
