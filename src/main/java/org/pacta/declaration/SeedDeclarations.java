package org.pacta.declaration;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pacta.audit.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the declarations in {@code seeds/} that are not there yet, where {@code pacta.seeds.enabled} says so. One that
 * cannot be loaded is logged with the reason; it keeps neither the others nor the application from starting.
 */
@Component
@Order(20)
@ConditionalOnProperty("pacta.seeds.enabled")
class SeedDeclarations implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedDeclarations.class);

    private final ResourcePatternResolver resources;
    private final PledgeReading reading;
    private final Archive archive;

    SeedDeclarations(ResourcePatternResolver resources, PledgeReading reading, Archive archive) {
        this.resources = resources;
        this.reading = reading;
        this.archive = archive;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<Resource> seeds = Arrays.stream(resources.getResources("classpath*:seeds/*.txt"))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
        seeds.forEach(this::plant);
    }

    /** May be repeated: a seed that is there already is left alone. */
    void plant(Resource seed) {
        String name = String.valueOf(seed.getFilename());
        try {
            var source = new SourceFile(name, seed.getContentAsByteArray());
            if (archive.withContent(source).isEmpty()) {
                tell(name, load(source));
            }
        } catch (UnreadableDeclaration unreadable) {
            LOG.warn("The seed {} cannot be read: {}", name, unreadable.getMessage());
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The seed {} was not loaded", name, failure);
        }
    }

    private LoadOutcome load(SourceFile source) throws UnreadableDeclaration {
        Preview.Readable document = reading.read(source);
        return archive.store(source, document, document.metadata(), Actor.PACTA);
    }

    private static void tell(String name, LoadOutcome outcome) {
        if (outcome instanceof LoadOutcome.Loaded loaded) {
            LOG.info("Loaded the seed {} as {}", name, loaded.key());
        } else if (outcome instanceof LoadOutcome.SameSymbol same) {
            LOG.warn(
                    "The seed {} was not loaded: {} is loaded from another file",
                    name,
                    same.existing().symbol());
        }
    }
}
