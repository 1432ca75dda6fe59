package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.PactaTest;
import org.pacta.people.TestPeople;
import org.pacta.pledge.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePatternResolver;

@PactaTest
class AstanaIntakeTests {

    @Autowired
    Declarations declarations;

    @Autowired
    Findings findings;

    @Autowired
    PledgeReading reading;

    @Autowired
    Archive archive;

    @Autowired
    ResourcePatternResolver resources;

    @Autowired
    TestPeople people;

    @BeforeEach
    void theSeedIsPlantedTwice() {
        var seeds = new SeedDeclarations(resources, reading, archive);
        seeds.plant(new ClassPathResource("seeds/a-65-903.txt"));
        seeds.plant(new ClassPathResource("seeds/a-65-903.txt"));
        people.signIn(people.secretariat());
    }

    @AfterEach
    void everybodyGoesHome() {
        people.signOut();
    }

    @Test
    void isLoadedOnce() {
        assertThat(declarations.all())
                .filteredOn(it -> it.metadata().symbol().equals("A/65/903"))
                .hasSize(1);
    }

    @Test
    void holdsTwentySixOperativeParagraphs() {
        assertThat(declarations.paragraphs(astana()))
                .filteredOn(it -> it.part() == Part.OPERATIVE)
                .hasSize(26);
    }

    @Test
    void asksForADecisionAboutEveryPledgeAndSoftPassage() {
        assertThat(labels(Kind.PLEDGE)).containsExactly("1", "2", "4", "10", "11", "18");
        assertThat(labels(Kind.SOFT)).containsExactly("7", "8", "17", "23", "25");
    }

    @Test
    void offersItsCallsApart() {
        assertThat(labels(Kind.CALL))
                .contains("5", "6", "9", "12", "14", "16", "20", "21", "24")
                .doesNotHaveDuplicates();
    }

    private DeclarationId astana() {
        return declarations.find("a-65-903").orElseThrow().id();
    }

    private List<String> labels(Kind kind) {
        return findings.of(astana()).stream()
                .filter(it -> it.kind() == kind)
                .map(ParagraphFinding::paragraphLabel)
                .toList();
    }
}
