package org.pacta.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Several acts at the same time, each by whoever is signed in here. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> call(List<Callable<T>> acts) throws Exception {
        ExecutorService people =
                new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(acts.size()));
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : people.invokeAll(acts)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }
}
