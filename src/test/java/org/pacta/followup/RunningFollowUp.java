package org.pacta.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.pacta.commitment.Assignment;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Rating;
import org.pacta.commitment.Register;
import org.pacta.commitment.RegisterFilter;
import org.pacta.commitment.Report;
import org.pacta.commitment.ReportingCycle;
import org.pacta.commitment.ReviewDecision;
import org.pacta.commitment.Status;
import org.pacta.declaration.DeclarationId;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.Documents;
import org.pacta.declaration.Findings;
import org.pacta.declaration.LoadOutcome;
import org.pacta.declaration.ParagraphFinding;
import org.pacta.declaration.Preview;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.people.Person;
import org.pacta.people.TestPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes declarations and commitments to where a test wants them, by the doors people use. */
@Component
public class RunningFollowUp {

    private final Declarations declarations;
    private final Findings findings;
    private final DeclarationIntake intake;
    private final FollowUps followUps;
    private final Register register;
    private final TestPeople people;
    private final RuntimeService processes;
    private final ManagementService jobs;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunningFollowUp(
            Declarations declarations,
            Findings findings,
            DeclarationIntake intake,
            FollowUps followUps,
            Register register,
            TestPeople people,
            RuntimeService processes,
            ManagementService jobs,
            HistoryService history,
            JdbcClient jdbc,
            Clock clock) {
        this.declarations = declarations;
        this.findings = findings;
        this.intake = intake;
        this.followUps = followUps;
        this.register = register;
        this.people = people;
        this.processes = processes;
        this.jobs = jobs;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A declaration whose pledges wait for confirmation. */
    public DeclarationId loadedDeclaration() {
        return load(Documents.unheardOf());
    }

    public DeclarationId load(SourceFile source) {
        return people.as(people.secretariat(), () -> {
            try {
                var readable = (Preview.Readable) declarations.preview(source);
                return ((LoadOutcome.Loaded) declarations.load(source, readable.metadata())).declaration();
            } catch (UnreadableDeclaration e) {
                throw new AssertionError("the fixture can be read", e);
            }
        });
    }

    /** Confirms whatever has to be settled. */
    public void settleFindings(DeclarationId declaration) {
        people.as(
                people.secretariat(),
                () -> findings.of(declaration).stream()
                        .filter(ParagraphFinding::isRequiredOpen)
                        .forEach(finding -> findings.confirm(finding.id(), finding.version())));
    }

    public IntakeOutcome confirmPledges(String taskId) {
        return people.as(people.secretariat(), () -> intake.confirmPledges(taskId));
    }

    /** The commitments of a new declaration, in its order, each waiting for assignment. */
    public List<CommitmentId> openedCommitments() {
        DeclarationId declaration = loadedDeclaration();
        settleFindings(declaration);
        confirmPledges(confirmationTaskOf(declaration));
        return commitmentsOf(declaration);
    }

    public CommitmentId openedCommitment() {
        return openedCommitments().get(0);
    }

    /** A commitment whose focal point in Kazakhstan has to report by the given day. */
    public CommitmentId assignedCommitment(LocalDate dueOn, ReportingCycle cycle) {
        CommitmentId commitment = openedCommitment();
        assertThat(assign(commitment, dueOn, cycle)).isEqualTo(new TaskOutcome.Done());
        return commitment;
    }

    public TaskOutcome assign(CommitmentId commitment, LocalDate dueOn, ReportingCycle cycle) {
        Assignment assignment = assignment(people.focalPointOfKazakhstan(), people.reviewer(), dueOn, cycle);
        return people.as(people.secretariat(), () -> followUps.assign(taskOf(commitment), assignment));
    }

    public static Assignment assignment(Person focalPoint, Person reviewer, LocalDate dueOn, ReportingCycle cycle) {
        return new Assignment(focalPoint.unit(), focalPoint.id(), reviewer.id(), dueOn, cycle);
    }

    public TaskOutcome report(CommitmentId commitment, Status status) {
        return report(taskOf(commitment), status);
    }

    public TaskOutcome report(String taskId, Status status) {
        return people.as(
                people.focalPointOfKazakhstan(),
                () -> followUps.report(taskId, new Report(status, 50, "The piers are being rebuilt.")));
    }

    public TaskOutcome approve(CommitmentId commitment) {
        var decision = new ReviewDecision.Approved(Rating.POSITIVE, "The evidence bears it out.");
        return people.as(people.reviewer(), () -> followUps.review(taskOf(commitment), decision));
    }

    public TaskOutcome giveBack(CommitmentId commitment, String reason) {
        var decision = new ReviewDecision.Returned(reason);
        return people.as(people.reviewer(), () -> followUps.review(taskOf(commitment), decision));
    }

    public CommitmentRow row(CommitmentId commitment) {
        return people.as(people.manager(), () -> register.find(commitment).orElseThrow());
    }

    /** Fires a timer as the job executor would at its time. */
    public void fire(CommitmentId commitment, String element) {
        var job = jobs.createJobQuery()
                .processInstanceId(instanceOf(commitment))
                .activityId(element)
                .singleResult();
        assertThat(job).as("a timer waits at " + element).isNotNull();
        jobs.executeJob(job.getId());
    }

    /** When a timer will fire, as a day in UTC. */
    public LocalDate timerOf(CommitmentId commitment, String element) {
        var job = jobs.createJobQuery()
                .processInstanceId(instanceOf(commitment))
                .activityId(element)
                .singleResult();
        return LocalDate.ofInstant(job.getDuedate().toInstant(), clock.getZone());
    }

    public boolean isRunning(CommitmentId commitment) {
        return processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(commitment.toString())
                        .count()
                == 1;
    }

    /** The elements of the diagram that the follow-up went through or is at. */
    public List<String> passed(CommitmentId commitment) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instanceOf(commitment)).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String instanceOf(CommitmentId commitment) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(commitment.toString())
                .singleResult();
        return instance.getId();
    }

    public String taskOf(CommitmentId commitment) {
        return openTaskOf(commitment).orElseThrow(() -> new AssertionError("no task is open"));
    }

    public Optional<String> openTaskOf(CommitmentId commitment) {
        return jdbc.sql("select id from followup.task where commitment = :commitment")
                .param("commitment", commitment.value())
                .query(String.class)
                .optional();
    }

    public TaskKind kindOfOpenTask(CommitmentId commitment) {
        return jdbc.sql("select kind from followup.task where commitment = :commitment")
                .param("commitment", commitment.value())
                .query(TaskKind.class)
                .single();
    }

    public String confirmationTaskOf(DeclarationId declaration) {
        return jdbc.sql("select id from followup.task where declaration = :declaration and commitment is null")
                .param("declaration", declaration.value())
                .query(String.class)
                .single();
    }

    public List<CommitmentId> commitmentsOf(DeclarationId declaration) {
        return people.as(people.manager(), () -> {
            String key = declarations.find(declaration).orElseThrow().key();
            return register.rows(RegisterFilter.ALL.inDeclaration(key), 0, 1000).stream()
                    .map(CommitmentRow::id)
                    .toList();
        });
    }

    /** Each user task of the engine stands on the list exactly once, with the same person, and the other way round. */
    public void assertTaskListMatchesEngine() {
        int differences = jdbc.sql("""
                        select count(*)
                        from engine.act_ru_task e
                        full join followup.task t on t.id = e.id_
                        where e.id_ is null
                          or t.id is null
                          or e.assignee_ is distinct from replace(t.assignee::text, '-', '')
                        """).query(Integer.class).single();
        assertThat(differences).as("tasks that differ between engine and list").isZero();
    }
}
