package org.pacta.followup;

import org.camunda.bpm.engine.IdentityService;
import org.pacta.people.PersonId;
import org.pacta.people.SignedIn;
import org.springframework.stereotype.Component;

/** Calls the engine in the name of the person signed in, so that its history says who acted. */
@Component
class EngineCalls {

    private final IdentityService identities;
    private final SignedIn signedIn;

    EngineCalls(IdentityService identities, SignedIn signedIn) {
        this.identities = identities;
        this.signedIn = signedIn;
    }

    void call(Runnable engine) {
        identities.setAuthenticatedUserId(signedIn.id().map(PersonId::engineId).orElse(null));
        try {
            engine.run();
        } finally {
            identities.clearAuthentication();
        }
    }
}
