package org.pacta.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pacta.commitment.CommitmentId;
import org.pacta.commitment.Evidence;
import org.pacta.commitment.EvidenceFile;
import org.pacta.commitment.EvidenceRefused;
import org.pacta.commitment.EvidenceRules;
import org.pacta.commitment.StatusUpdateLocked;
import org.pacta.commitment.StatusUpdates;
import org.pacta.commitment.ui.EvidenceList;
import org.pacta.people.NotPermitted;
import org.pacta.uikit.Tone;

/** Backs a draft with links and files; each is kept as soon as it is added. */
class EvidenceEditor extends Section {

    private static final long serialVersionUID = 1;

    private static final int MEGABYTE = 1024 * 1024;

    private final CommitmentId commitment;
    private final transient StatusUpdates statusUpdates;
    private final Div kept = new Div();
    private final List<Button> removals = new ArrayList<>();
    private final FormMessage message = new FormMessage();
    private final TextField title = new TextField();
    private final TextField url = new TextField();
    private final Div entry = new Div();

    EvidenceEditor(CommitmentId commitment, List<Evidence> evidence, StatusUpdates statusUpdates) {
        this.commitment = commitment;
        this.statusUpdates = statusUpdates;
        addClassName("evidence-editor");
        entry.addClassName("evidence-entry");
        entry.add(linkEntry(), fileEntry());
        var hint = new Paragraph(getTranslation("followup.evidence.hint"));
        hint.addClassName("hint");
        add(new H3(getTranslation("followup.evidence")), hint, kept, message, entry);
        show(evidence);
    }

    private Component linkEntry() {
        url.setId("evidence-url");
        url.setLabel(getTranslation("followup.evidence.url"));
        url.setPlaceholder("https://");
        url.setManualValidation(true);
        url.addValueChangeListener(change -> url.setInvalid(false));
        title.setId("evidence-title");
        title.setLabel(getTranslation("followup.evidence.title"));
        var addLink = new Button(getTranslation("followup.evidence.add-link"), click -> addLink());
        addLink.setId("evidence-add-link");
        var entry = new Div(url, title, addLink);
        entry.addClassName("evidence-link-entry");
        return entry;
    }

    private Component fileEntry() {
        var upload = new Upload(UploadHandler.inMemory(
                (file, content) -> addFile(new EvidenceFile(file.fileName(), file.contentType(), content))));
        upload.setId("evidence-upload");
        upload.setMaxFileSize(EvidenceRules.LARGEST_FILE);
        upload.setAcceptedFileTypes(
                EvidenceRules.KINDS.stream().sorted().map(kind -> "." + kind).toArray(String[]::new));
        upload.setI18n(uploadTexts());
        upload.addFileRejectedListener(rejected -> message.show(rejected.getErrorMessage(), Tone.BAD));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        var limits = new Paragraph(getTranslation(
                "followup.evidence.limits", EvidenceRules.LARGEST_FILE / MEGABYTE, String.join(", ", kinds())));
        limits.addClassName("hint");
        var entry = new Div(upload, limits);
        entry.addClassName("evidence-file-entry");
        return entry;
    }

    private static List<String> kinds() {
        return EvidenceRules.KINDS.stream().sorted().toList();
    }

    private UploadI18N uploadTexts() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("followup.evidence.add-file"))
                        .setMany(getTranslation("followup.evidence.add-file")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("followup.evidence.drop"))
                        .setMany(getTranslation("followup.evidence.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(refusal(EvidenceRefused.Reason.FILE_TOO_LARGE))
                        .setIncorrectFileType(refusal(EvidenceRefused.Reason.KIND_NOT_TAKEN)));
    }

    private void addLink() {
        try {
            show(statusUpdates.attachLink(
                    commitment, title.getValue(), url.getValue().strip()));
            url.clear();
            title.clear();
            url.focus();
        } catch (EvidenceRefused refused) {
            url.setErrorMessage(refusal(refused.reason()));
            url.setInvalid(true);
        } catch (StatusUpdateLocked | NotPermitted gone) {
            message.show(getTranslation("followup.evidence.gone"), Tone.WARNING);
        }
    }

    /** Keeps an uploaded file, or says why it is not taken. */
    void addFile(EvidenceFile file) {
        change(() -> statusUpdates.attachFile(commitment, "", file));
    }

    private void remove(Evidence piece) {
        change(() -> statusUpdates.removeEvidence(commitment, piece.id()));
    }

    private void change(Supplier<List<Evidence>> act) {
        try {
            show(act.get());
        } catch (EvidenceRefused refused) {
            message.show(refusal(refused.reason()), Tone.BAD);
        } catch (StatusUpdateLocked | NotPermitted gone) {
            message.show(getTranslation("followup.evidence.gone"), Tone.WARNING);
        }
    }

    private String refusal(EvidenceRefused.Reason reason) {
        return getTranslation("followup.evidence.refused." + reason.name());
    }

    private void show(List<Evidence> evidence) {
        message.hide();
        kept.removeAll();
        removals.clear();
        kept.add(new EvidenceList(evidence, piece -> Optional.of(removal(piece))));
    }

    private Button removal(Evidence piece) {
        var remove = new Button(getTranslation("followup.evidence.remove"), click -> remove(piece));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("followup.evidence.remove.for", piece.title()));
        removals.add(remove);
        return remove;
    }

    /** Takes nothing more; what is there stays to be seen. */
    void lock() {
        entry.setVisible(false);
        removals.forEach(button -> button.setVisible(false));
    }
}
