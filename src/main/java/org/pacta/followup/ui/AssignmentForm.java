package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.commitment.Assignment;
import org.pacta.commitment.AssignmentRefused;
import org.pacta.commitment.ReportingCycle;
import org.pacta.people.People;
import org.pacta.people.Person;
import org.pacta.people.PersonId;
import org.pacta.people.Role;
import org.pacta.people.Unit;
import org.pacta.people.UnitId;
import org.pacta.uikit.DayPicker;

/** Who acts, who reports, who reviews, and when: the fields of an assignment. Errors stand at their field. */
class AssignmentForm extends FormLayout {

    private static final long serialVersionUID = 1;

    private final transient List<Unit> units;
    private final transient List<Person> focalPoints;
    private final transient List<Person> reviewers;

    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<Person> focalPoint = new ComboBox<>();
    private final ComboBox<Person> reviewer = new ComboBox<>();
    private final DayPicker dueOn = new DayPicker();
    private final ComboBox<ReportingCycle> cycle = new ComboBox<>();

    AssignmentForm(People people, LocalDate today) {
        units = people.units();
        focalPoints = people.withRole(Role.FOCAL_POINT);
        reviewers = people.withRole(Role.REVIEWER);
        addClassName("assignment-form");
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36em", 2));
        label(unit, "unit");
        label(focalPoint, "focal-point");
        label(reviewer, "reviewer");
        label(dueOn, "due-on");
        label(cycle, "cycle");
        offerUnits();
        offerPeople();
        offerDates(today);
        offerCycles();
        add(unit, focalPoint, reviewer, dueOn, cycle);
        setColspan(unit, 2);
    }

    private <F extends Component & HasLabel & HasValue<?, ?> & HasValidation> void label(F field, String name) {
        field.setId("assign-" + name);
        field.setLabel(getTranslation("followup.assign." + name));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void offerUnits() {
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.addValueChangeListener(change -> {
            offerFocalPoints();
            if (change.isFromClient()) {
                proposeTheOnlyFocalPointOf(change.getValue());
            }
        });
    }

    private void offerPeople() {
        focalPoint.setItemLabelGenerator(AssignmentForm::nameAndUnit);
        reviewer.setItemLabelGenerator(AssignmentForm::nameAndUnit);
        focalPoint.addValueChangeListener(change -> offerReviewers());
        offerFocalPoints();
        offerReviewers();
    }

    private void offerDates(LocalDate today) {
        dueOn.setMin(today);
    }

    private void offerCycles() {
        cycle.setItems(ReportingCycle.values());
        cycle.setItemLabelGenerator(value -> getTranslation("commitment.cycle." + value.name()));
    }

    private static String nameAndUnit(Person person) {
        return person.name() + ", " + person.unitName();
    }

    /** All focal points, those of the chosen unit first. */
    private void offerFocalPoints() {
        Person chosen = focalPoint.getValue();
        Comparator<Person> ownFirst = Comparator.comparing(person -> !isOf(person, unit.getValue()));
        focalPoint.setItems(focalPoints.stream().sorted(ownFirst).toList());
        focalPoint.setValue(chosen);
    }

    /** All reviewers but the focal point. */
    private void offerReviewers() {
        Person chosen = reviewer.getValue();
        List<Person> offered = reviewers.stream()
                .filter(person -> !person.equals(focalPoint.getValue()))
                .toList();
        reviewer.setItems(offered);
        reviewer.setValue(offered.contains(chosen) ? chosen : null);
    }

    private void proposeTheOnlyFocalPointOf(@Nullable Unit chosen) {
        List<Person> own =
                focalPoints.stream().filter(person -> isOf(person, chosen)).toList();
        if (own.size() == 1) {
            focalPoint.setValue(own.get(0));
        }
    }

    private static boolean isOf(Person person, @Nullable Unit unit) {
        return unit != null && person.unit().equals(unit.id());
    }

    /** Proposes the unit that the pledge names as bound, if it names one. */
    void proposeUnit(String boundParty) {
        String bound = boundParty.toLowerCase(getLocale());
        units.stream()
                .filter(candidate -> bound.contains(candidate.name().toLowerCase(getLocale())))
                .max(Comparator.comparingInt(candidate -> candidate.name().length()))
                .ifPresent(found -> {
                    unit.setValue(found);
                    unit.setHelperText(getTranslation("followup.assign.unit.proposed"));
                    proposeTheOnlyFocalPointOf(found);
                });
    }

    /** Proposes the only reviewer there is. */
    void proposeTheOnlyReviewer() {
        if (reviewers.size() == 1) {
            reviewer.setValue(reviewers.get(0));
        }
    }

    /** Proposes what the routing table says. */
    void proposeTerms(LocalDate firstReportDueOn, ReportingCycle proposedCycle) {
        dueOn.setValue(firstReportDueOn);
        cycle.setValue(proposedCycle);
        dueOn.setHelperText(getTranslation("followup.assign.proposed"));
        cycle.setHelperText(getTranslation("followup.assign.proposed"));
    }

    /** Says that the routing table proposes different things for the tasks chosen, so that a person has to decide. */
    void leaveTermsOpen() {
        dueOn.setHelperText(getTranslation("followup.assign.proposals-differ"));
        cycle.setHelperText(getTranslation("followup.assign.proposals-differ"));
    }

    /** Begins from an assignment that holds. People who lost their role are not taken over. */
    void begin(
            @Nullable UnitId unitNow,
            @Nullable PersonId focalPointNow,
            @Nullable PersonId reviewerNow,
            @Nullable ReportingCycle cycleNow) {
        units.stream().filter(candidate -> candidate.id().equals(unitNow)).forEach(unit::setValue);
        focalPoints.stream().filter(person -> person.id().equals(focalPointNow)).forEach(focalPoint::setValue);
        reviewers.stream().filter(person -> person.id().equals(reviewerNow)).forEach(reviewer::setValue);
        cycle.setValue(cycleNow);
    }

    /** Takes the date for the next report instead of the first, and says under it what it counts for. */
    void askForNextReport(LocalDate nextReportDueOn, String explanation) {
        dueOn.setLabel(getTranslation("followup.reassign.due-on"));
        dueOn.setValue(nextReportDueOn);
        dueOn.setHelperText(explanation);
    }

    /** What was filled in; empty where something is missing, which is then said at the field. */
    Optional<Assignment> assignment() {
        List<Boolean> given = Stream.of(
                        isGiven(unit, "unit"),
                        isGiven(focalPoint, "focal-point"),
                        isGiven(reviewer, "reviewer"),
                        isGiven(dueOn, "due-on"),
                        isGiven(cycle, "cycle"))
                .toList();
        if (given.contains(false)) {
            return Optional.empty();
        }
        return Optional.of(new Assignment(
                unit.getValue().id(),
                focalPoint.getValue().id(),
                reviewer.getValue().id(),
                dueOn.getValue(),
                cycle.getValue()));
    }

    private <F extends HasValue<?, ?> & HasValidation> boolean isGiven(F field, String name) {
        if (field.isEmpty()) {
            refuse(field, getTranslation("followup.assign." + name + ".missing"));
        }
        return !field.isEmpty();
    }

    /** Says at the right field why the assignment cannot stand. */
    void refuse(AssignmentRefused.Reason reason) {
        HasValidation field = switch (reason) {
            case NOT_A_FOCAL_POINT -> focalPoint;
            case NOT_A_REVIEWER, OWN_REPORT -> reviewer;
            case DUE_IN_THE_PAST -> dueOn;
        };
        refuse(field, getTranslation("followup.assign.refused." + reason.name()));
    }

    private static void refuse(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
