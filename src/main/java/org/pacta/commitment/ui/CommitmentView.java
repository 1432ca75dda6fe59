package org.pacta.commitment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.pacta.commitment.CommitmentClosed;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.Commitments;
import org.pacta.commitment.Disposition;
import org.pacta.commitment.Histories;
import org.pacta.commitment.Register;
import org.pacta.commitment.StatusUpdateView;
import org.pacta.commitment.StatusUpdates;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.ui.Kinds;
import org.pacta.people.NotPermitted;
import org.pacta.people.Person;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.uikit.Dates;
import org.pacta.uikit.MarkedSpan;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;
import org.pacta.uikit.QuoteBlock;

/** One commitment: its own words, how it stands, who follows it up, what was reported, and what happened to it. */
@Route("commitments/:key")
@RolesAllowed({
    Role.Names.SECRETARIAT,
    Role.Names.FOCAL_POINT,
    Role.Names.REVIEWER,
    Role.Names.MANAGER,
    Role.Names.ADMINISTRATOR
})
public class CommitmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String KEY = "key";

    private final transient Register register;
    private final transient Commitments commitments;
    private final transient StatusUpdates statusUpdates;
    private final transient Histories histories;
    private final transient Declarations declarations;
    private final transient SignedIn signedIn;
    private final transient List<CommitmentPanel> panels;

    private String title = "";

    CommitmentView(
            Register register,
            Commitments commitments,
            StatusUpdates statusUpdates,
            Histories histories,
            Declarations declarations,
            SignedIn signedIn,
            List<CommitmentPanel> panels) {
        this.register = register;
        this.commitments = commitments;
        this.statusUpdates = statusUpdates;
        this.histories = histories;
        this.declarations = declarations;
        this.signedIn = signedIn;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CommitmentPanel::order))
                .toList();
        addClassName("commitment-view");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get(KEY).orElse("");
        show(register.find(key).orElseThrow(() -> new NotPermitted("no commitment " + key)));
    }

    private void show(CommitmentRow commitment) {
        title = commitment.reference();
        var main = new Div();
        main.addClassName("commitment-main");
        panels.forEach(panel -> panel.panelFor(commitment).ifPresent(main::add));
        main.add(reports(commitment), story(commitment));
        var facts = new Aside(new CommitmentFacts(commitment, declarationAddress(commitment)));
        facts.addClassName("commitment-facts");
        var columns = new Div(main, facts);
        columns.addClassName("commitment-columns");
        removeAll();
        add(header(commitment), quote(commitment), standing(commitment), columns);
    }

    private Component header(CommitmentRow commitment) {
        var header = new PageHeader(commitment.reference());
        declarations
                .find(commitment.declaration())
                .map(declaration -> declaration.metadata().title())
                .ifPresent(header::withSubtitle);
        return mayWithdraw(commitment) ? header.withActions(withdrawButton(commitment)) : header;
    }

    private Component quote(CommitmentRow commitment) {
        String kind = getTranslation("commitment.kind." + commitment.kind().name());
        List<MarkedSpan> marks = commitment.passages().stream()
                .map(span -> new MarkedSpan(span.start(), span.end(), Kinds.tone(commitment.kind()), kind))
                .toList();
        return new QuoteBlock(commitment.quote(), marks);
    }

    private Component standing(CommitmentRow commitment) {
        var status = new Div(new StatusBadge(commitment.status()), new ProgressMeter(commitment.progress()));
        status.addClassName("standing-line");
        var section = section("commitment.standing", status, new Paragraph(basis(commitment)));
        if (commitment.disposition() != Disposition.ACTIVE) {
            section.add(disposition(commitment));
        }
        section.addClassName("standing");
        return section;
    }

    /** Where the status comes from: nobody shall take "not started" for something that was reported. */
    private String basis(CommitmentRow commitment) {
        if (commitment.approvedAt() == null) {
            return getTranslation("commitment.standing.unreported");
        }
        String key =
                commitment.concludedAt() == null ? "commitment.standing.approved" : "commitment.standing.concluded";
        return getTranslation(key, Dates.moment(commitment.approvedAt(), getLocale()));
    }

    private Component disposition(CommitmentRow commitment) {
        var line = new Div(new DispositionBadge(commitment.disposition()), new Span(commitment.dispositionReason()));
        line.addClassName("disposition-line");
        return line;
    }

    private Component reports(CommitmentRow commitment) {
        var section = section("commitment.reports");
        List<StatusUpdateView> reports = statusUpdates.of(commitment.id());
        if (reports.isEmpty()) {
            var none = new Paragraph(getTranslation("commitment.reports.none"));
            none.addClassName("muted");
            section.add(none);
        }
        reports.forEach(report -> section.add(new ReportCard(report)));
        return section;
    }

    private Component story(CommitmentRow commitment) {
        var section = section("commitment.story");
        histories.of(commitment.id()).map(CommitmentStory::new).ifPresent(section::add);
        return section;
    }

    private Section section(String heading, Component... content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.add(content);
        return section;
    }

    private String declarationAddress(CommitmentRow commitment) {
        String place = declarations.paragraphs(commitment.declaration()).stream()
                .filter(paragraph -> paragraph.id().equals(commitment.paragraph()))
                .map(paragraph -> "#" + paragraph.anchor())
                .findFirst()
                .orElse("");
        return "declarations/" + commitment.declarationKey() + place;
    }

    private boolean mayWithdraw(CommitmentRow commitment) {
        Person me = signedIn.person();
        return commitment.isOpen() && (me.is(Role.SECRETARIAT) || me.is(Role.MANAGER));
    }

    private Button withdrawButton(CommitmentRow commitment) {
        var button = new Button(getTranslation("commitment.withdraw"), click -> askWhy(commitment));
        button.setId("withdraw");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void askWhy(CommitmentRow commitment) {
        new WithdrawDialog(commitment.reference(), reason -> withdraw(commitment, reason)).open();
    }

    private void withdraw(CommitmentRow commitment, String reason) {
        try {
            commitments.withdraw(commitment.id(), reason);
            Notices.success(getTranslation("commitment.withdrawn.notice", commitment.reference()));
        } catch (CommitmentClosed closed) {
            Notices.error(getTranslation("commitment.withdraw.closed", commitment.reference()));
        }
        register.find(commitment.id()).ifPresent(this::show);
    }
}
