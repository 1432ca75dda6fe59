package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.PactaTest;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

@PactaTest
class SeedDeclarationsTests {

    @Autowired
    Declarations declarations;

    @Autowired
    PledgeReading reading;

    @Autowired
    Archive archive;

    @Autowired
    ResourcePatternResolver resources;

    @Autowired
    TestPeople people;

    @BeforeEach
    void somebodyLooksOn() {
        people.signIn(people.manager());
    }

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @Test
    void leavesABadSeedAsideAndLoadsTheNext() {
        int before = declarations.all().size();
        var seeds = new SeedDeclarations(resources, reading, archive);

        seeds.plant(seed("bad.txt", "   ".getBytes(StandardCharsets.UTF_8)));
        seeds.plant(seed("good.txt", Documents.unheardOf().content()));

        assertThat(declarations.all()).hasSize(before + 1);
    }

    private static Resource seed(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
