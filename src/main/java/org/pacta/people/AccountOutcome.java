package org.pacta.people;

/** What became of a change that somebody asked for. */
public sealed interface AccountOutcome {

    /** The change is made and stands in the trail. */
    record Done() implements AccountOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements AccountOutcome {}

    /** Why a change is refused; the screens say for each what to do. */
    enum Reason {
        NAME_MISSING,
        EMAIL_INVALID,
        EMAIL_TAKEN,
        ROLES_MISSING,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_IS_EMAIL,
        PASSWORD_WRONG,
        NOT_ONESELF,
        LAST_ADMINISTRATOR,
        CHANGED_MEANWHILE,
        UNIT_NAME_MISSING,
        UNIT_NAME_TAKEN
    }

    static AccountOutcome done() {
        return new Done();
    }

    static AccountOutcome refused(Reason reason) {
        return new Refused(reason);
    }
}
