package org.pacta.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Standing;
import org.pacta.commitment.Status;
import org.pacta.people.UnitId;

class RegisterAddressTests {

    @Test
    void whatIsNotNarrowedHasAPlainAddress() {
        assertThat(RegisterAddress.of(RegisterFilter.ALL)).isEqualTo("commitments");
        assertThat(RegisterAddress.of("a-65-903-18")).isEqualTo("commitments/a-65-903-18");
    }

    @Test
    void saysInWordsWhatIsAskedFor() {
        assertThat(RegisterAddress.of(RegisterFilter.ALL.withStatus(Status.PARTIALLY_IMPLEMENTED)))
                .isEqualTo("commitments?status=partially-implemented");
        assertThat(RegisterAddress.of(RegisterFilter.ALL.thatStand(Standing.LEFT_OUT)))
                .isEqualTo("commitments?standing=left-out");
        assertThat(RegisterAddress.of(RegisterFilter.ALL.assigned(false))).isEqualTo("commitments?assigned=no");
        assertThat(RegisterAddress.of(RegisterFilter.ALL.overdue(true))).isEqualTo("commitments?overdue=yes");
    }

    @Test
    void anAddressAsksForWhatItWasMadeFrom() {
        var chance = new Random(65903);
        for (int attempt = 0; attempt < 300; attempt++) {
            RegisterFilter filter = filter(chance);

            assertThat(RegisterAddress.filterIn(queryOf(RegisterAddress.of(filter))))
                    .isEqualTo(filter);
        }
    }

    @Test
    void whatMakesNoSenseAsksForNothing() {
        var nonsense = QueryParameters.simple(Map.of(
                "party", "nobody",
                "status", "perfect",
                "standing", "",
                "assigned", "perhaps",
                "overdue", "1",
                "reported", "true",
                "page", "-3"));

        assertThat(RegisterAddress.filterIn(nonsense)).isEqualTo(RegisterFilter.ALL);
        assertThat(RegisterAddress.pageIn(nonsense)).isEqualTo(1);
    }

    @Test
    void looksForNothingThatTheDatabaseCannotHold() {
        var query = QueryParameters.simple(Map.of("text", "a\0b", "declaration", "\0"));

        RegisterFilter filter = RegisterAddress.filterIn(query);

        assertThat(filter.text()).isEqualTo("ab");
        assertThat(filter.declarationKey()).isEmpty();
    }

    private static QueryParameters queryOf(String address) {
        return new Location(address).getQueryParameters();
    }

    private static RegisterFilter filter(Random chance) {
        return new RegisterFilter(
                oneOf(chance, "", "women & youth", "100 %", "Türkiye + 2030?", "a=b#c"),
                oneOf(chance, null, "a-65-903"),
                oneOf(chance, null, UnitId.random()),
                oneOf(chance, null, Status.IN_PROGRESS, Status.NO_LONGER_APPLICABLE),
                oneOf(chance, null, Standing.COUNTED, Standing.CONCLUDED),
                oneOf(chance, null, true, false),
                chance.nextBoolean(),
                oneOf(chance, null, true, false));
    }

    @SafeVarargs
    private static <T> T oneOf(Random chance, T... choices) {
        return Arrays.asList(choices).get(chance.nextInt(choices.length));
    }
}
