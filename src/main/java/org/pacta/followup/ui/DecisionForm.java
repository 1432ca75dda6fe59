package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.pacta.commitment.Rating;
import org.pacta.commitment.ReviewDecision;
import org.pacta.uikit.Tone;

/** Approve with a rating, or return with a reason. What was typed stays, whatever comes of it. */
class DecisionForm extends Section {

    private static final long serialVersionUID = 1;

    private enum Answer {
        APPROVE,
        RETURN
    }

    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>();
    private final TextArea rationale = new TextArea();
    private final TextArea reason = new TextArea();
    private final FormMessage message = new FormMessage();
    private final Button decide = new Button();

    private transient Consumer<ReviewDecision> decider = decision -> {};

    DecisionForm() {
        addClassName("decision");
        chooseAnswer();
        chooseRating();
        write(rationale, "rationale");
        write(reason, "reason");
        reason.setRequiredIndicatorVisible(true);
        add(new H2(getTranslation("followup.review.decision")), message, answer, rating, rationale, reason, actions());
        show();
    }

    private void chooseAnswer() {
        answer.setId("review-answer");
        answer.setLabel(getTranslation("followup.review.answer"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(value -> getTranslation("followup.review.answer." + value.name()));
        answer.setRequiredIndicatorVisible(true);
        answer.setManualValidation(true);
        answer.addValueChangeListener(change -> show());
    }

    private void chooseRating() {
        rating.setId("review-rating");
        rating.setLabel(getTranslation("followup.review.rating"));
        rating.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        rating.setItems(Rating.values());
        rating.setItemLabelGenerator(value -> getTranslation("followup.rating." + value.name()));
        rating.setValue(Rating.NONE);
        rating.addValueChangeListener(change -> show());
    }

    private void write(TextArea text, String name) {
        text.setId("review-" + name);
        text.setLabel(getTranslation("followup.review." + name));
        text.setHelperText(getTranslation("followup.review." + name + ".hint"));
        text.setMinRows(4);
        text.setWidthFull();
        text.setManualValidation(true);
        text.addValueChangeListener(change -> text.setInvalid(false));
    }

    private Component actions() {
        decide.setId("review-submit");
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        decide.addClickListener(click -> decide());
        var actions = new Div(decide, new Anchor(TaskAddress.TASKS, getTranslation("followup.back-to-tasks")));
        actions.addClassName("form-actions");
        return actions;
    }

    /** Only the fields that the chosen answer needs. */
    private void show() {
        boolean approve = answer.getValue() == Answer.APPROVE;
        boolean giveBack = answer.getValue() == Answer.RETURN;
        answer.setInvalid(false);
        rating.setVisible(approve);
        rationale.setVisible(approve);
        rationale.setRequiredIndicatorVisible(isRated());
        reason.setVisible(giveBack);
        decide.setText(getTranslation(
                giveBack
                        ? "followup.review.submit.RETURN"
                        : approve ? "followup.review.submit.APPROVE" : "followup.review.submit"));
    }

    private boolean isRated() {
        return rating.getValue() != Rating.NONE;
    }

    /** Who carries the decision out. */
    void decideBy(Consumer<ReviewDecision> consumer) {
        decider = consumer;
    }

    private void decide() {
        if (answer.isEmpty()) {
            refuse(answer, "followup.review.answer.missing");
        } else if (answer.getValue() == Answer.RETURN) {
            giveBack();
        } else {
            approve();
        }
    }

    private void approve() {
        if (isRated() && rationale.getValue().isBlank()) {
            refuse(rationale, "followup.review.rationale.missing");
        } else {
            decider.accept(new ReviewDecision.Approved(
                    rating.getValue(), rationale.getValue().strip()));
        }
    }

    private void giveBack() {
        if (reason.getValue().isBlank()) {
            refuse(reason, "followup.review.reason.missing");
        } else {
            decider.accept(new ReviewDecision.Returned(reason.getValue().strip()));
        }
    }

    private void refuse(HasValidation field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }

    /** Leaves what was typed to be read and copied, and takes no decision. */
    void lock(String why) {
        message.show(why, Tone.WARNING);
        answer.setReadOnly(true);
        rating.setReadOnly(true);
        rationale.setReadOnly(true);
        reason.setReadOnly(true);
        decide.setEnabled(false);
        message.scrollIntoView();
    }
}
