package org.pacta.people;

/** What a person may do. One person may have several. */
public enum Role {
    /** Loads declarations, settles findings, assigns follow-ups. */
    SECRETARIAT,
    /** Reports what was done about the commitments of their unit. */
    FOCAL_POINT,
    /** Approves status updates or returns them, never their own. */
    REVIEWER,
    /** Reads where things stand. */
    MANAGER,
    /** Keeps Pacta running: people, units, processes. */
    ADMINISTRATOR;

    /** Names of the roles for annotations, which take constants only. */
    public static final class Names {
        public static final String SECRETARIAT = "SECRETARIAT";
        public static final String FOCAL_POINT = "FOCAL_POINT";
        public static final String REVIEWER = "REVIEWER";
        public static final String MANAGER = "MANAGER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
