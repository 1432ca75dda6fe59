package org.pacta.declaration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the upload field. */
class UploadTexts extends UploadI18N {

    private static final long serialVersionUID = 1;

    UploadTexts(Component view) {
        setDropFiles(new DropFiles().setOne(view.getTranslation("declaration.upload.drop")));
        setAddFiles(new AddFiles().setOne(view.getTranslation("declaration.upload.choose")));
        setError(new Error()
                .setTooManyFiles(view.getTranslation("declaration.upload.one"))
                .setFileIsTooBig(view.getTranslation("declaration.upload.too-large"))
                .setIncorrectFileType(view.getTranslation("declaration.upload.type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(view.getTranslation("declaration.upload.connecting"))
                        .setStalled(view.getTranslation("declaration.upload.stalled"))
                        .setProcessing(view.getTranslation("declaration.upload.processing"))
                        .setHeld(view.getTranslation("declaration.upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(view.getTranslation("declaration.upload.remaining"))
                        .setUnknown(view.getTranslation("declaration.upload.remaining.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(view.getTranslation("declaration.upload.unavailable"))
                        .setUnexpectedServerError(view.getTranslation("declaration.upload.failed"))
                        .setForbidden(view.getTranslation("declaration.upload.forbidden"))));
        setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"), 1000);
    }
}
