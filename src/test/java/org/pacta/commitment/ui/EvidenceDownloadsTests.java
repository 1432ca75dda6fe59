package org.pacta.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.Fixtures;
import org.pacta.PactaTest;
import org.pacta.commitment.CommitmentRow;
import org.pacta.commitment.EvidenceFile;
import org.pacta.commitment.EvidenceId;
import org.pacta.commitment.Status;
import org.pacta.commitment.StatusUpdates;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;

@PactaTest
@Transactional
class EvidenceDownloadsTests {

    private static final byte[] CONTENT = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Fixtures fixtures;

    @Autowired
    TestPeople people;

    @Autowired
    StatusUpdates statusUpdates;

    @Autowired
    EvidenceDownloads downloads;

    MockMvc web;

    @BeforeEach
    void begin() {
        web = MockMvcBuilders.standaloneSetup(downloads).build();
        people.signIn(people.reviewer());
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void handsAFileOutToBeSavedUnderItsNameAndNeverShown() throws Exception {
        web.perform(get(addressOf(submitted("Plan d’action “2030”.txt", "text/html"))))
                .andExpect(status().isOk())
                .andExpect(content().bytes(CONTENT))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Disposition"))
                        .startsWith("attachment;")
                        .contains("UTF-8''Plan%20d%E2%80%99action"));
    }

    @Test
    void handsOutAFileWhoseKindNobodyKnows() throws Exception {
        web.perform(get(addressOf(submitted("plan.txt", "no kind at all"))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/octet-stream"));
    }

    @Test
    void answersAFileThatIsNotThereAndAForeignOneAlike() throws Exception {
        EvidenceId foreign = submitted("plan.txt", "text/plain");
        people.signIn(people.focalPointOfTurkiye());

        web.perform(get(addressOf(foreign)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        web.perform(get("/evidence/" + UUID.randomUUID()))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    private static String addressOf(EvidenceId piece) {
        return "/" + EvidenceDownloads.addressOf(piece);
    }

    private EvidenceId submitted(String name, String type) {
        CommitmentRow commitment = fixtures.assignedCommitment();
        EvidenceId piece = people.as(
                        people.focalPointOfKazakhstan(),
                        () -> statusUpdates.attachFile(commitment.id(), "", new EvidenceFile(name, type, CONTENT)))
                .get(0)
                .id();
        fixtures.report(commitment, Status.IN_PROGRESS, 40);
        return piece;
    }
}
