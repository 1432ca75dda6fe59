package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.Fixtures;
import org.pacta.MutableClock;
import org.pacta.PactaTest;
import org.pacta.people.Person;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees which commitments, by every way of asking. A new way of reading commitments belongs into {@link #WAYS}: then it
 * is tried with everybody.
 */
@PactaTest
@Transactional
class RegisterSightTests {

    /** Every way of asking, and whether the commitment shows by it. */
    private static final Map<String, BiPredicate<RegisterSightTests, CommitmentRow>> WAYS = Map.of(
            "rows",
                    (it, row) -> it.register.rows(inDeclarationOf(row), 0, 50).stream()
                            .anyMatch(same(row)),
            "longestOverdue", (it, row) -> it.longestOverdue(row),
            "count", (it, row) -> it.register.count(inDeclarationOf(row)) > 0,
            "find by key", (it, row) -> it.register.find(row.key()).isPresent(),
            "find by id", (it, row) -> it.register.find(row.id()).isPresent(),
            "tally",
                    (it, row) -> Arrays.stream(Grouping.values())
                            .anyMatch(grouping -> !it.register
                                    .tally(grouping, inDeclarationOf(row))
                                    .isEmpty()),
            "coverage", (it, row) -> it.register.coverage(inDeclarationOf(row)).total() > 0,
            "history", (it, row) -> it.histories.of(row.id()).isPresent(),
            "reports", (it, row) -> !it.statusUpdates.of(row.id()).isEmpty(),
            "evidence", (it, row) -> it.statusUpdates.file(it.evidenceOf(row)).isPresent());

    @Autowired
    Fixtures fixtures;

    @Autowired
    TestPeople people;

    @Autowired
    Register register;

    @Autowired
    Histories histories;

    @Autowired
    StatusUpdates statusUpdates;

    @Autowired
    MutableClock clock;

    static Stream<Arguments> matrix() {
        return WAYS.keySet().stream()
                .sorted()
                .flatMap(way -> Stream.of(
                        Arguments.of(way, "secretariat", who(TestPeople::secretariat), true),
                        Arguments.of(way, "manager", who(TestPeople::manager), true),
                        Arguments.of(way, "administrator", who(TestPeople::administrator), true),
                        Arguments.of(way, "its focal point", who(TestPeople::focalPointOfKazakhstan), true),
                        Arguments.of(way, "its reviewer", who(TestPeople::reviewer), true),
                        Arguments.of(way, "another focal point", who(TestPeople::focalPointOfTurkiye), false)));
    }

    @ParameterizedTest(name = "{0}: {1} sees it: {3}")
    @MethodSource("matrix")
    void everyWayOfAskingShowsACommitmentToTheSamePeople(
            String way, String name, Function<TestPeople, Person> who, boolean sees) {
        CommitmentRow commitment = reportedCommitment();

        boolean seen = people.as(who.apply(people), () -> WAYS.get(way).test(this, commitment));

        assertThat(seen).isEqualTo(sees);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void nobodyButTheSecretariatAndManagersSeesWhatIsNotAssigned(String way) {
        CommitmentRow commitment = fixtures.openCommitment();

        boolean seen = people.as(people.reviewer(), () -> WAYS.get(way).test(this, commitment));

        assertThat(seen).isFalse();
    }

    static Stream<String> ways() {
        return WAYS.keySet().stream().filter(way -> !way.equals("evidence")).sorted();
    }

    private CommitmentRow reportedCommitment() {
        CommitmentRow commitment = fixtures.assignedCommitment();
        people.as(people.focalPointOfKazakhstan(), () -> {
            var file = new EvidenceFile("minutes.pdf", "application/pdf", new byte[] {1});
            statusUpdates.attachFile(commitment.id(), "Minutes", file);
        });
        return fixtures.report(commitment, Status.IN_PROGRESS, 40);
    }

    private EvidenceId evidenceOf(CommitmentRow commitment) {
        return people.as(people.secretariat(), () -> statusUpdates.of(commitment.id()))
                .get(0)
                .evidence()
                .get(0)
                .id();
    }

    private boolean longestOverdue(CommitmentRow commitment) {
        clock.advance(Duration.ofDays(31));
        try {
            return register.longestOverdue(inDeclarationOf(commitment), 10).stream()
                    .anyMatch(same(commitment));
        } finally {
            clock.reset();
        }
    }

    private static Function<TestPeople, Person> who(Function<TestPeople, Person> person) {
        return person;
    }

    private static RegisterFilter inDeclarationOf(CommitmentRow commitment) {
        return RegisterFilter.ALL.inDeclaration(commitment.declarationKey());
    }

    private static Predicate<CommitmentRow> same(CommitmentRow commitment) {
        return row -> row.id().equals(commitment.id());
    }
}
