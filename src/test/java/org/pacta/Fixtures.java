package org.pacta;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pacta.commitment.Assignment;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Rating;
import org.pacta.commitment.Register;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Report;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.ReviewDecision;
import org.pacta.commitment.Status;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.Documents;
import org.pacta.declaration.Findings;
import org.pacta.declaration.LoadOutcome;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.Preview;
import org.pacta.declaration.Relation;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.followup.DeclarationIntake;
import org.pacta.followup.FollowUps;
import org.pacta.followup.TaskKind;
import org.pacta.followup.TaskRow;
import org.pacta.followup.Tasks;
import org.pacta.people.Person;
import org.pacta.people.TestPeople;
import org.pacta.pledge.Kind;
import org.springframework.stereotype.Component;

/**
 * Takes a declaration to its commitments and a commitment through its follow-up, by the services that people use. Each
 * step is done by whoever has to do it, and the person signed in before is signed in again afterwards.
 */
@Component
public class Fixtures {

    private static final int MOST_ROWS = 100;

    private final TestPeople people;
    private final Declarations declarations;
    private final Findings findings;
    private final DeclarationIntake intake;
    private final Tasks tasks;
    private final FollowUps followUps;
    private final Register register;
    private final Clock clock;

    Fixtures(
            TestPeople people,
            Declarations declarations,
            Findings findings,
            DeclarationIntake intake,
            Tasks tasks,
            FollowUps followUps,
            Register register,
            Clock clock) {
        this.people = people;
        this.declarations = declarations;
        this.findings = findings;
        this.intake = intake;
        this.tasks = tasks;
        this.followUps = followUps;
        this.register = register;
        this.clock = clock;
    }

    /** A short declaration that no other test has, loaded but not confirmed. */
    public DeclarationSummary loadedDeclaration() {
        return people.as(people.secretariat(), () -> load(Documents.unheardOf()));
    }

    /** A short declaration with every finding confirmed: its commitments are open and wait to be assigned. */
    public DeclarationSummary confirmedDeclaration() {
        DeclarationSummary declaration = loadedDeclaration();
        confirm(declaration);
        return declaration;
    }

    /** Confirms what is still open and completes the task: the commitments are open. */
    public void confirm(DeclarationSummary declaration) {
        people.as(people.secretariat(), () -> confirmOpenFindings(declaration));
    }

    /** A new version of a confirmed declaration, the same but for these words; loaded, not confirmed. */
    public DeclarationSummary newVersion(DeclarationSummary older, String words, String by) {
        return people.as(people.secretariat(), () -> loadVersion(older, words, by));
    }

    public DeclarationSummary declarationOf(CommitmentRow commitment) {
        return people.as(
                people.secretariat(),
                () -> declarations.find(commitment.declaration()).orElseThrow());
    }

    /** The commitments of a declaration, in the order of the document. */
    public List<CommitmentRow> commitmentsOf(DeclarationSummary declaration) {
        var filter = RegisterFilter.ALL.inDeclaration(declaration.key());
        return people.as(people.secretariat(), () -> register.rows(filter, 0, MOST_ROWS));
    }

    /** A pledge of a declaration of its own, not assigned yet. */
    public CommitmentRow openCommitment() {
        return commitmentsOf(confirmedDeclaration()).stream()
                .filter(commitment -> commitment.kind() == Kind.PLEDGE)
                .findFirst()
                .orElseThrow();
    }

    /** A commitment that Kazakhstan's focal point reports about every quarter, first in 30 days, and the reviewer reviews. */
    public CommitmentRow assignedCommitment() {
        CommitmentRow commitment = openCommitment();
        assign(commitment, assignment());
        return now(commitment);
    }

    /** Kazakhstan's focal point reports every quarter, first in 30 days; the reviewer reviews. */
    public Assignment assignment() {
        Person focalPoint = people.focalPointOfKazakhstan();
        return new Assignment(
                focalPoint.unit(),
                focalPoint.id(),
                people.reviewer().id(),
                LocalDate.now(clock).plusDays(30),
                ReportingCycle.QUARTERLY);
    }

    public void assign(CommitmentRow commitment, Assignment assignment) {
        people.as(people.secretariat(), () -> {
            followUps.assign(taskOf(commitment), assignment);
        });
    }

    /** The focal point hands in a report with this status and progress. */
    public CommitmentRow report(CommitmentRow commitment, Status status, int progress) {
        var report = new Report(status, progress, "The working group met twice and agreed on a plan.");
        people.as(focalPointOf(commitment), () -> {
            followUps.report(taskOf(commitment), report);
        });
        return now(commitment);
    }

    public CommitmentRow approve(CommitmentRow commitment) {
        return review(commitment, new ReviewDecision.Approved(Rating.NONE, ""));
    }

    public CommitmentRow giveBack(CommitmentRow commitment, String reason) {
        return review(commitment, new ReviewDecision.Returned(reason));
    }

    public CommitmentRow review(CommitmentRow commitment, ReviewDecision decision) {
        people.as(people.reviewer(), () -> {
            followUps.review(taskOf(commitment), decision);
        });
        return now(commitment);
    }

    /** The commitment as it is now. */
    public CommitmentRow now(CommitmentRow commitment) {
        return people.as(
                people.secretariat(), () -> register.find(commitment.id()).orElseThrow());
    }

    private DeclarationSummary load(SourceFile source) {
        try {
            var document = (Preview.Readable) declarations.preview(source);
            var loaded = (LoadOutcome.Loaded) declarations.load(source, document.metadata());
            return declarations.find(loaded.declaration()).orElseThrow();
        } catch (UnreadableDeclaration unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private DeclarationSummary loadVersion(DeclarationSummary older, String words, String by) {
        String text = new String(declarations.source(older.id()).orElseThrow().content(), StandardCharsets.UTF_8);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("the older version does not say: " + words);
        }
        try {
            var loaded = (LoadOutcome.Loaded) declarations.load(
                    SourceFile.pasted("again.txt", text.replace(words, by)),
                    older.metadata(),
                    new Relation.NewVersionOf(older.id()));
            return declarations.find(loaded.declaration()).orElseThrow();
        } catch (UnreadableDeclaration unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void confirmOpenFindings(DeclarationSummary declaration) {
        for (ParagraphFinding finding : findings.of(declaration.id())) {
            if (finding.decision().isOpen()) {
                findings.confirm(finding.id(), finding.version());
            }
        }
        String task = tasks.mine().stream()
                .filter(it -> it.kind() == TaskKind.CONFIRM_PLEDGES)
                .filter(it -> it.declaration().equals(declaration.id()))
                .map(TaskRow::id)
                .findFirst()
                .orElseThrow();
        intake.confirmPledges(task);
    }

    private Person focalPointOf(CommitmentRow commitment) {
        return List.of(people.focalPointOfKazakhstan(), people.focalPointOfTurkiye()).stream()
                .filter(person -> person.id().equals(now(commitment).focalPoint()))
                .findFirst()
                .orElseThrow();
    }

    private String taskOf(CommitmentRow commitment) {
        return tasks.of(commitment.id()).orElseThrow().id();
    }
}
