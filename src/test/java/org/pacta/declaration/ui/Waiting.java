package org.pacta.declaration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;

/** Waits as the browser does: looks again and again. */
final class Waiting {

    private Waiting() {}

    static void untilTheDocumentIsRead() {
        await().pollInSameThread().pollInterval(Duration.ofMillis(10)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return _find(ReadingProgress.class).isEmpty();
        });
    }
}
