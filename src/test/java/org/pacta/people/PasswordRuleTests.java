package org.pacta.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pacta.people.AccountOutcome.Reason;

class PasswordRuleTests {

    private static final String EMAIL = "amina.diallo@pacta.example";

    @Test
    void asksForTwelveToAHundredAndTwentyEightCharacters() {
        assertThat(PasswordRule.brokenBy("x".repeat(11), EMAIL)).contains(Reason.PASSWORD_TOO_SHORT);
        assertThat(PasswordRule.brokenBy("x".repeat(12), EMAIL)).isEmpty();
        assertThat(PasswordRule.brokenBy("x".repeat(128), EMAIL)).isEmpty();
        assertThat(PasswordRule.brokenBy("x".repeat(129), EMAIL)).contains(Reason.PASSWORD_TOO_LONG);
    }

    @Test
    void countsCharactersAsPeopleSeeThemAndNotAsComputersStoreThem() {
        assertThat(PasswordRule.brokenBy("😀".repeat(11), EMAIL)).contains(Reason.PASSWORD_TOO_SHORT);
        assertThat(PasswordRule.brokenBy("😀".repeat(128), EMAIL)).isEmpty();
    }

    @Test
    void refusesTheAddressInAnyLetterCase() {
        assertThat(PasswordRule.brokenBy("Amina.Diallo@Pacta.Example", EMAIL)).contains(Reason.PASSWORD_IS_EMAIL);
    }
}
