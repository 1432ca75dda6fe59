package org.pacta.people;

import org.pacta.people.AccountOutcome.Reason;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A new installation has nobody who could sign in, and the environment does not say who shall. */
class NoFirstAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1;

    private NoFirstAdministrator(String message) {
        super(message);
    }

    static NoFirstAdministrator missing(String variable) {
        return new NoFirstAdministrator(
                "Pacta has no account yet, and the environment variable " + variable + " is not set.");
    }

    static NoFirstAdministrator refused(Reason reason) {
        return new NoFirstAdministrator(
                switch (reason) {
                    case EMAIL_INVALID -> FirstAdministrator.EMAIL + " is not an e-mail address.";
                    case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG ->
                        FirstAdministrator.PASSWORD + " must have " + PasswordRule.SHORTEST + " to "
                                + PasswordRule.LONGEST + " characters.";
                    case PASSWORD_IS_EMAIL -> FirstAdministrator.PASSWORD + " must differ from the e-mail address.";
                    default -> "The first administrator is refused: " + reason + ".";
                });
    }

    /** Says on the console, in place of a stack trace, what to do. */
    static class Analyzer extends AbstractFailureAnalyzer<NoFirstAdministrator> {
        @Override
        protected FailureAnalysis analyze(Throwable root, NoFirstAdministrator cause) {
            String action = "Set " + FirstAdministrator.EMAIL + " and " + FirstAdministrator.PASSWORD
                    + " for the first start: they become the first administrator's. Later starts do not need them.";
            return new FailureAnalysis(cause.getMessage(), action, cause);
        }
    }
}
