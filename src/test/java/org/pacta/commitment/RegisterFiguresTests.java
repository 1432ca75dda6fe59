package org.pacta.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.MutableClock;
import org.pacta.PactaTest;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The number in a figure and the number of rows behind it are the same, whatever the register is narrowed by. */
@PactaTest
@Transactional
class RegisterFiguresTests {

    private static final int TRIES = 150;

    @Autowired
    Fixtures fixtures;

    @Autowired
    TestPeople people;

    @Autowired
    Register register;

    @Autowired
    Commitments commitments;

    @Autowired
    MutableClock clock;

    private final List<DeclarationSummary> declarations = new ArrayList<>();

    @BeforeEach
    void fillTheRegister() {
        people.signIn(people.manager());
        declarations.add(fixtures.confirmedDeclaration());
        declarations.add(fixtures.confirmedDeclaration());
        CommitmentRow late = fixtures.assignedCommitment();
        CommitmentRow concluded = fixtures.assignedCommitment();
        fixtures.report(concluded, Status.IMPLEMENTED, 100);
        fixtures.approve(concluded);
        CommitmentRow running = fixtures.assignedCommitment();
        fixtures.report(running, Status.IN_PROGRESS, 35);
        fixtures.approve(running);
        commitments.withdraw(fixtures.openCommitment().id(), "Overtaken by events.");
        clock.advance(Duration.ofDays(31));
        assertThat(register.find(late.id()).orElseThrow().overdue()).isTrue();
    }

    @AfterEach
    void goHome() {
        clock.reset();
        people.signOut();
    }

    @Test
    void everyTallyCountsTheRowsBehindIt() {
        forRandomFilters(filter -> {
            for (Grouping grouping : Grouping.values()) {
                List<Tally> tallies = register.tally(grouping, filter);
                for (Tally tally : tallies) {
                    RegisterFilter behind = grouping.rowsBehind(tally, filter);
                    assertThat(register.count(behind))
                            .as("%s %s", filter, tally)
                            .isEqualTo(tally.count());
                    assertThat(register.count(behind.overdue(true))).isEqualTo(tally.overdue());
                }
                assertThat(tallies.stream().mapToInt(Tally::count).sum())
                        .as("%s by %s", filter, grouping)
                        .isEqualTo(register.coverage(filter).total());
            }
        });
    }

    @Test
    void theCoverageCountsTheRowsBehindIt() {
        forRandomFilters(filter -> {
            Coverage coverage = register.coverage(filter);
            List<CommitmentRow> rows = register.rows(filter.counted(), 0, 1000);

            assertThat(coverage.total()).as("%s", filter).isEqualTo(rows.size());
            assertThat(register.count(filter.counted())).isEqualTo(rows.size());
            assertThat(coverage.assigned()).isEqualTo(count(rows, CommitmentRow::isAssigned));
            assertThat(coverage.reported()).isEqualTo(count(rows, row -> row.approvedAt() != null));
            assertThat(coverage.overdue()).isEqualTo(count(rows, CommitmentRow::overdue));
            assertThat(coverage.concluded()).isEqualTo(count(rows, row -> row.concludedAt() != null));
            assertThat((double) coverage.averageProgress())
                    .isEqualTo(Math.round(rows.stream()
                            .mapToInt(CommitmentRow::progress)
                            .average()
                            .orElse(0)));
        });
    }

    @Test
    void pagesHoldEachRowOnceAndInOrder() {
        List<CommitmentRow> all = register.rows(RegisterFilter.ALL, 0, 1000);
        List<CommitmentRow> paged = new ArrayList<>();
        for (int offset = 0; offset < all.size(); offset += 3) {
            paged.addAll(register.rows(RegisterFilter.ALL, offset, 3));
        }

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    @Test
    void figuresLeaveOutWhatIsWithdrawnUnlessTheyAreAskedForIt() {
        int withdrawn = register.count(RegisterFilter.ALL.thatStand(Standing.LEFT_OUT));

        assertThat(withdrawn).isPositive();
        assertThat(register.coverage(RegisterFilter.ALL).total())
                .isEqualTo(register.count(RegisterFilter.ALL) - withdrawn);
    }

    @Test
    void findsWordsAsTheyAreTypedAndNoPatterns() {
        String reference = declarations.get(0).citation();

        assertThat(register.count(RegisterFilter.ALL.withText(" " + reference.toLowerCase(Locale.ROOT) + ",")))
                .isPositive();
        assertThat(register.count(RegisterFilter.ALL.withText("%"))).isZero();
        assertThat(register.count(RegisterFilter.ALL.withText("_"))).isZero();
        assertThat(register.count(RegisterFilter.ALL.withText("\\"))).isZero();
        assertThat(register.count(RegisterFilter.ALL.withText("'; drop table"))).isZero();
    }

    private void forRandomFilters(Consumer<RegisterFilter> claim) {
        var chance = new Random(20261124);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            claim.accept(filter(chance));
        }
    }

    private RegisterFilter filter(Random chance) {
        return new RegisterFilter(
                oneOf(chance, "", "", "A/99", "the", "Kazakhstan"),
                oneOf(
                        chance,
                        null,
                        null,
                        declarations.get(0).key(),
                        declarations.get(1).key()),
                oneOf(chance, null, null, people.focalPointOfKazakhstan().unit()),
                oneOf(chance, null, null, null, Status.NOT_STARTED, Status.IN_PROGRESS, Status.IMPLEMENTED),
                oneOf(chance, null, Standing.COUNTED, Standing.OPEN, Standing.CONCLUDED, Standing.LEFT_OUT),
                oneOf(chance, null, null, true, false),
                oneOf(chance, false, false, true),
                oneOf(chance, null, null, true, false));
    }

    @SafeVarargs
    private static <T> T oneOf(Random chance, T... choices) {
        return Arrays.asList(choices).get(chance.nextInt(choices.length));
    }

    private static int count(List<CommitmentRow> rows, Predicate<CommitmentRow> claim) {
        return (int) rows.stream().filter(claim).count();
    }
}
