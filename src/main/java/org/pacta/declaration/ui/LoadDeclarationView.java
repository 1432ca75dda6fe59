package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.DeclarationSummary;
import org.pacta.declaration.Declarations;
import org.pacta.declaration.ExistingDeclaration;
import org.pacta.declaration.ImpossibleCorrection;
import org.pacta.declaration.LoadOutcome;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.Preview;
import org.pacta.declaration.Reading;
import org.pacta.declaration.Readings;
import org.pacta.declaration.Relation;
import org.pacta.declaration.Restatements;
import org.pacta.declaration.SourceFile;
import org.pacta.declaration.StructureCorrection;
import org.pacta.declaration.UnreadableDeclaration;
import org.pacta.declaration.Versions;
import org.pacta.people.Role;
import org.pacta.uikit.Notices;
import org.pacta.uikit.PageHeader;

/**
 * Takes in a declaration, as a file or pasted: shows it as it will stand, lets its metadata be corrected, then loads it.
 * Whatever goes wrong, what was pasted stays.
 */
@Route("declarations/load")
@PageTitle("declaration.load.title")
@RolesAllowed(Role.Names.SECRETARIAT)
@StyleSheet("context://declaration.css")
public class LoadDeclarationView extends Div {

    private static final long serialVersionUID = 1;

    private static final int MOST_MEGABYTES = DeclarationReader.MOST_BYTES / (1024 * 1024);
    private static final String PASTED = "pasted.txt";

    private final transient Declarations declarations;
    private final transient Readings readings;
    private final transient Versions versions;
    private final transient Restatements restatements;

    private final Div message = new Div();
    private final Div ways = new Div();
    private final Div preview = new Div();
    private final TextArea text = new TextArea();
    private final Upload upload;

    LoadDeclarationView(Declarations declarations, Readings readings, Versions versions, Restatements restatements) {
        this.restatements = restatements;
        this.declarations = declarations;
        this.readings = readings;
        this.versions = versions;
        this.upload = upload();
        addClassName("load-declaration");
        message.setId("message");
        message.addClassName("complaint-box");
        message.getElement().setAttribute("role", "alert");
        ways.addClassName("ways");
        ways.add(fileWay(), pasteWay());
        add(header(), message, ways, preview);
    }

    private Component header() {
        return new PageHeader(getTranslation("declaration.load.title"))
                .withSubtitle(getTranslation("declaration.load.subtitle"));
    }

    private Component fileWay() {
        var help = new Paragraph(getTranslation("declaration.load.file.help", MOST_MEGABYTES));
        return new Section(new H2(getTranslation("declaration.load.file")), help, upload);
    }

    private Upload upload() {
        var field = new Upload(
                UploadHandler.inMemory((metadata, content) -> read(new SourceFile(metadata.fileName(), content))));
        field.setId("file");
        field.setMaxFiles(1);
        field.setMaxFileSize(DeclarationReader.MOST_BYTES);
        field.setAcceptedFileTypes(".pdf", ".docx", ".html", ".htm", ".txt");
        field.setI18n(new UploadTexts(this));
        field.addFileRejectedListener(event -> complain(
                getTranslation("declaration.load.rejected", event.getFileName()),
                getTranslation("declaration.load.rejected.advice", MOST_MEGABYTES)));
        return field;
    }

    private Component pasteWay() {
        text.setId("text");
        text.setLabel(getTranslation("declaration.load.paste.label"));
        text.setHelperText(getTranslation("declaration.load.paste.help"));
        text.addClassName("pasted-text");
        var read = new Button(getTranslation("declaration.load.paste.read"), click -> readPasted());
        read.setId("read");
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(new H2(getTranslation("declaration.load.paste")), text, read);
    }

    private void readPasted() {
        read(SourceFile.pasted(PASTED, text.getValue()));
    }

    /** Shows the document as it will stand, or says why it will not; how far it is, as long as it is being read. */
    void read(SourceFile handedIn) {
        upload.clearFileList();
        message.removeAll();
        ways.setVisible(false);
        preview.removeAll();
        preview.add(new ReadingProgress(
                readings.begin(handedIn), () -> ways.setVisible(true), done -> tell(handedIn, done)));
    }

    private void tell(SourceFile handedIn, Reading done) {
        try {
            show(handedIn, done.outcome());
        } catch (UnreadableDeclaration unreadable) {
            refuse(unreadable);
        }
    }

    private void refuse(UnreadableDeclaration unreadable) {
        String key = "declaration.unreadable." + unreadable.reason();
        complain(getTranslation(key, unreadable.detail()), getTranslation(key + ".advice", unreadable.detail()));
    }

    private void show(SourceFile handedIn, Preview outcome) throws UnreadableDeclaration {
        if (outcome instanceof Preview.SameContent same) {
            tell("declaration.load.same-content", same.existing());
        } else if (outcome instanceof Preview.SameSymbol same) {
            show(handedIn, same.document(), same.existing());
        } else if (outcome instanceof Preview.Readable document) {
            show(handedIn, document, null);
        }
    }

    private void show(SourceFile handedIn, Preview.Readable document, @Nullable ExistingDeclaration sameSymbol)
            throws UnreadableDeclaration {
        if (!document.metadata().isInLanguageOfPledges()) {
            showTranslation(handedIn, document, sameSymbol);
            return;
        }
        showDocument(handedIn, document);
        if (sameSymbol != null) {
            tell("declaration.load.same-symbol", sameSymbol);
        }
    }

    private void showDocument(SourceFile handedIn, Preview.Readable document) {
        var shown = new DeclarationPreview(document, made -> correct(handedIn, made));
        var relation = new RelationChoice(versions.resembling(
                document.metadata().symbol(),
                document.paragraphs().stream().map(it -> it.paragraph().text()).toList()));
        replacePreview(
                relation,
                new PreviewedTwins(restatements.alike(document)),
                shown,
                actions("declaration.load.load", () -> load(handedIn, shown.form(), relation)));
    }

    /** A text in which no pledges are found can only be kept beside one in which they are. */
    private void showTranslation(
            SourceFile handedIn, Preview.Readable document, @Nullable ExistingDeclaration sameSymbol)
            throws UnreadableDeclaration {
        List<DeclarationSummary> originals = declarations.followedUp();
        if (originals.isEmpty()) {
            document.document().requireLanguageOfPledges();
        }
        var choice = new OriginalChoice(document, sameSymbol, originals, versions::matchedWith);
        var shown = new DeclarationPreview(document, made -> {
            Preview.Readable corrected = correct(handedIn, made);
            choice.show(corrected);
            return corrected;
        });
        replacePreview(choice, shown, actions("language.keep", () -> keep(handedIn, document, shown.form(), choice)));
    }

    private void replacePreview(Component... parts) {
        preview.removeAll();
        preview.add(parts);
        ways.setVisible(false);
    }

    private void keep(SourceFile handedIn, Preview.Readable document, MetadataForm form, OriginalChoice choice) {
        message.removeAll();
        Optional<DeclarationSummary> original = choice.chosen();
        if (original.isEmpty()) {
            refuse(document);
        } else {
            form.corrected()
                    .ifPresent(metadata -> load(
                            handedIn,
                            form,
                            metadata,
                            new Relation.LanguageVersionOf(original.get().id(), metadata.language())));
        }
    }

    private void refuse(Preview.Readable document) {
        try {
            document.document().requireLanguageOfPledges();
        } catch (UnreadableDeclaration unreadable) {
            refuse(unreadable);
        }
    }

    private Preview.Readable correct(SourceFile handedIn, List<StructureCorrection> made) throws ImpossibleCorrection {
        try {
            return declarations.correct(handedIn, made);
        } catch (UnreadableDeclaration unreadable) {
            throw new IllegalStateException("the document was read a moment ago", unreadable);
        }
    }

    private Component actions(String words, Runnable action) {
        var load = new Button(getTranslation(words), click -> action.run());
        load.setId("load");
        load.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var startOver = new Button(getTranslation("declaration.load.start-over"), click -> startOver());
        startOver.setId("start-over");
        var actions = new Div(load, startOver);
        actions.addClassName("actions");
        return actions;
    }

    private void load(SourceFile handedIn, MetadataForm form, RelationChoice choice) {
        message.removeAll();
        form.corrected()
                .ifPresent(metadata -> choice.chosen().ifPresent(relation -> load(handedIn, form, metadata, relation)));
    }

    private void load(SourceFile handedIn, MetadataForm form, Metadata metadata, Relation relation) {
        try {
            tell(form, relation, declarations.load(handedIn, metadata, relation));
        } catch (UnreadableDeclaration unreadable) {
            throw new IllegalStateException("the document was read a moment ago", unreadable);
        }
    }

    private void tell(MetadataForm form, Relation relation, LoadOutcome outcome) {
        if (outcome instanceof LoadOutcome.Loaded loaded) {
            Notices.success(getTranslation(
                    relation instanceof Relation.LanguageVersionOf ? "language.kept" : "declaration.load.loaded"));
            getUI().ifPresent(ui ->
                    ui.navigate(DeclarationView.class, new RouteParameters(DeclarationView.KEY, loaded.key())));
        } else if (outcome instanceof LoadOutcome.SameContent same) {
            tell("declaration.load.same-content", same.existing());
        } else if (outcome instanceof LoadOutcome.SameSymbol same) {
            form.refuseSymbol();
            tell("declaration.load.same-symbol", same.existing());
        } else if (outcome instanceof LoadOutcome.ReplacedMeanwhile replaced) {
            tell("version.replaced-meanwhile", replaced.newest());
        } else if (outcome instanceof LoadOutcome.StillBeingConfirmed open) {
            tell("version.still-confirming", open.older());
        } else if (outcome instanceof LoadOutcome.SameLanguage same) {
            tell("version.same-language", same.existing());
        }
    }

    private void tell(String key, ExistingDeclaration existing) {
        complain(getTranslation(key, existing.citation(), existing.title()), getTranslation(key + ".advice"));
        message.add(linkTo(existing));
    }

    private void startOver() {
        message.removeAll();
        preview.removeAll();
        ways.setVisible(true);
    }

    private Component linkTo(ExistingDeclaration existing) {
        var link = new RouterLink(
                getTranslation("declaration.load.open-existing"),
                DeclarationView.class,
                new RouteParameters(DeclarationView.KEY, existing.key()));
        link.setId("existing");
        return link;
    }

    /** Says what is wrong and what to do about it. */
    private void complain(String wrong, String advice) {
        var what = new Paragraph(wrong);
        what.addClassName("complaint");
        message.removeAll();
        message.add(what, new Paragraph(advice));
        message.scrollIntoView();
    }
}
