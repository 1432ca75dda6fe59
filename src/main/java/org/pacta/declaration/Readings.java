package org.pacta.declaration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.pacta.declaration.format.Progress;
import org.pacta.people.Role;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Service;

/** Reads long documents while the person who handed them in watches, or thinks better of it. */
@Service
@RolesAllowed(Role.Names.SECRETARIAT)
public class Readings {

    private final Declarations declarations;
    private final ExecutorService readers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });
    private final ExecutorService asWhoeverAsked = new DelegatingSecurityContextExecutorService(readers);

    Readings(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Begins to read a document as {@link Declarations#preview} does; nothing is stored. */
    public Reading begin(SourceFile source) {
        Reading reading = new Reading();
        Progress progress = reading::reached;
        reading.isDoneBy(asWhoeverAsked.submit(() -> declarations.preview(source, progress)));
        return reading;
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
