package org.pacta.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.RunningPacta;

/**
 * The main job, from file to approved status, in a real browser on the packaged application: each test is the next step of
 * one journey, so they run in order and a later one cannot pass without the earlier.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTests {

    private static final String PASSWORD = "keep every promise";
    private static final String SECRETARIAT = "secretariat@pacta.example";
    private static final String KAZAKHSTAN = "focal.kazakhstan@pacta.example";
    private static final String TURKIYE = "focal.turkiye@pacta.example";
    private static final String REVIEWER = "reviewer@pacta.example";
    private static final String MANAGER = "manager@pacta.example";

    private static final String FIRST_PLEDGE =
            "we resolve to promote peace, cooperation and development all over the world";

    @TempDir
    static Path data;

    static Chromium chromium;
    static RunningPacta pacta;

    @BeforeAll
    static void pactaRunsOnAnEmptyDataDirectory() {
        chromium = Chromium.start();
        pacta = RunningPacta.on(data);
    }

    @AfterAll
    static void everythingStops() {
        if (pacta != null) {
            pacta.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void theSecretariatFindsTheAstanaDeclarationWithItsPledgesMarked() {
        at(SECRETARIAT, desk -> {
            desk.open("declarations");
            desk.sees("Astana Declaration: Peace, cooperation and development");
            desk.isFitForEverybody("the declarations");
            desk.open("declarations/a-65-903");
            desk.sees("A/65/903");
            desk.sees("Organization of Islamic Cooperation Council of Foreign Ministers");
            desk.sees("122 (s)");
            desk.sees("28 June 2011");
            assertThat(desk.find("[id=p26]")).containsText("We express our deep appreciation");
            desk.sees("Done in Astana on 30 June 2011");
            assertThat(desk.find("mark")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(FIRST_PLEDGE)))
                    .hasCount(1);
            desk.isFitForEverybody("the declaration");
        });
    }

    @Test
    @Order(2)
    void theSecretariatSettlesEachFindingWithOneKey() {
        at(SECRETARIAT, desk -> {
            desk.open("tasks");
            desk.click(".task-link");
            desk.sees("0 of 11 settled");
            desk.isFitForEverybody("Confirm pledges");
            settle(desk, 0, 3);
            dismiss(desk, "It supports what somebody else does");
            settle(desk, 4, 11);
            desk.click("#complete");
            desk.sees("10 tasks wait for you");
        });
    }

    private static void settle(Desk desk, int from, int to) {
        for (int settled = from; settled < to; settled++) {
            desk.sees(settled + " of 11 settled");
            desk.press("c");
        }
        desk.sees(to + " of 11 settled");
    }

    private static void dismiss(Desk desk, String reason) {
        desk.press("d");
        desk.tick("usual-reasons", reason);
        desk.click("#submit-dismiss");
        desk.sees("4 of 11 settled");
    }

    @Test
    @Order(3)
    void theSecretariatAssignsOneFollowUpAndThenTheOthersAtOnce() {
        at(SECRETARIAT, desk -> {
            desk.open("tasks");
            desk.isFitForEverybody("My tasks");
            desk.click(".task-link");
            desk.sees("A/65/903, para. 1");
            desk.choose("assign-unit", "Kazakhstan");
            desk.isFitForEverybody("Assign follow-up");
            desk.click("#assign-submit");
            desk.sees("A/65/903, para. 1 is assigned");

            desk.open("tasks");
            desk.sees("9 tasks wait for you");
            desk.click("#select-all");
            desk.click("#assign-selected");
            desk.choose("assign-unit", "Türkiye");
            desk.type("assign-due-on", "2099-01-31");
            desk.press("Tab");
            desk.choose("assign-cycle", "Every year");
            desk.click("#assign-submit");
            desk.sees("9 of 9 assigned");
        });
    }

    @Test
    @Order(4)
    void theFocalPointSeesOnlyTheirOwnTaskSavesADraftAndSubmits() {
        at(KAZAKHSTAN, desk -> {
            desk.sees("One task waits for you");
            desk.click(".task-link");
            desk.sees(FIRST_PLEDGE);
            desk.choose("report-status", "In progress");
            desk.type("report-progress", "40");
            desk.type("report-narrative", "A working group met twice and agreed a plan.");
            desk.click("#report-save");
            desk.sees("Draft saved");
            desk.isFitForEverybody("Report status");
        });
        at(KAZAKHSTAN, desk -> {
            desk.click(".task-link");
            assertThat(desk.find("#report-narrative textarea"))
                    .hasValue("A working group met twice and agreed a plan.");
            desk.type("evidence-url", "https://example.org/plan.pdf");
            desk.type("evidence-title", "Plan of the working group");
            desk.click("#evidence-add-link");
            desk.sees("Plan of the working group");
            submit(desk);
        });
    }

    private static void submit(Desk desk) {
        desk.click("#report-submit");
        desk.click("vaadin-confirm-dialog-overlay vaadin-button[theme~=primary]");
        desk.sees("is submitted");
    }

    @Test
    @Order(5)
    void theReviewerSeesThePledgesOwnWordsAndReturnsTheReportWithAReason() {
        at(REVIEWER, desk -> {
            desk.click(".task-link");
            desk.sees(FIRST_PLEDGE);
            desk.sees("A working group met twice and agreed a plan.");
            desk.sees("Plan of the working group");
            desk.isFitForEverybody("Review status update");
            desk.tick("review-answer", "returned");
            desk.type("review-reason", "Which programmes, and by when?");
            desk.click("#review-submit");
            desk.sees("Nothing waits for you");
        });
    }

    @Test
    @Order(6)
    void theFocalPointReadsTheReasonAndReportsAgain() {
        at(KAZAKHSTAN, desk -> {
            desk.sees("Returned: Which programmes, and by when?");
            desk.click(".task-link");
            desk.sees("Which programmes, and by when?");
            desk.type("report-narrative", "Two joint programmes start in March.");
            submit(desk);
        });
    }

    @Test
    @Order(7)
    void theReviewerApprovesWithRatingAndRationale() {
        at(REVIEWER, desk -> {
            desk.click(".task-link");
            desk.sees("Two joint programmes start in March.");
            desk.tick("review-answer", "approved");
            desk.tick("review-rating", "+1");
            desk.type("review-rationale", "The plan bears it out.");
            desk.click("#review-submit");
            desk.sees("Nothing waits for you");
        });
    }

    @Test
    @Order(8)
    void theManagerReadsTheDashboardAndOpensTheRowsBehindAFigure() {
        at(MANAGER, desk -> {
            desk.open("dashboard");
            assertThat(desk.find("#figure-reported")).containsText("1 of 10");
            desk.isFitForEverybody("the dashboard");
            desk.click("#figure-reported");
            desk.sees("A/65/903, para. 1");
            desk.doesNotSee("A/65/903, para. 2");
            desk.isFitForEverybody("the register");
            desk.open("commitments/a-65-903-1");
            desk.sees("In progress");
            desk.sees("The plan bears it out.");
            desk.sees("Which programmes, and by when?");
            desk.isFitForEverybody("the commitment");
        });
    }

    @Test
    @Order(9)
    void nobodyLearnsOfRecordsThatAreNotTheirs() {
        at(TURKIYE, desk -> {
            desk.open("commitments/a-65-903-1");
            desk.sees("There is nothing here for you");
            desk.open("commitments/no-such-commitment");
            desk.sees("There is nothing here for you");
            desk.open("people");
            desk.sees("There is nothing here for you");
        });
    }

    @Test
    @Order(10)
    void aSecondDeclarationGoesTheSameWay() {
        at(SECRETARIAT, desk -> {
            desk.open("declarations/load");
            desk.isFitForEverybody("Load a declaration");
            desk.type("text", """
                    United Nations  A/99/1

                    Harbour Declaration

                    We, the Ministers of Fisheries of the member States of the Harbour Council, declare the following:

                     1. We resolve to rebuild the piers by 2030.

                     2. We thank the city of Ostend for its hospitality.
                    """);
            desk.click("#read");
            assertThat(desk.find("#load")).isVisible();
            desk.isFitForEverybody("the preview");
            desk.click("#load");
            desk.sees(Pattern.compile("Harbour Declaration"));
            desk.open("tasks");
            desk.sees("A/99/1");
        });
    }

    @Test
    @Order(11)
    void aNewVersionIsComparedWithTheOneBefore() {
        at(SECRETARIAT, desk -> {
            desk.open("declarations/load");
            desk.type("text", astanaReworded());
            desk.click("#read");
            assertThat(desk.find("#relation")).isVisible();
            desk.isFitForEverybody("the question what a text is");
            desk.tick("relation-options", "A new version of A/65/903");
            desk.click("#load");
            desk.click("#compare");
            desk.sees("Show unchanged paragraphs, too");
            assertThat(desk.find(".compared-row.changed")).hasCount(1);
            desk.isFitForEverybody("the comparison");
            desk.open("declarations/a-65-903");
            desk.sees("A/65/903 (version 2)");
            desk.open("commitments/a-65-903-1");
            desk.sees("The paragraph reads differently in the new version");
            desk.isFitForEverybody("the commitment with two wordings");
        });
    }

    private static String astanaReworded() {
        try {
            String text = Files.readString(Path.of("seeds/a-65-903.txt"));
            return text.replace("we resolve to promote peace", "we resolve to promote lasting peace");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(12)
    void theSecretariatCorrectsABadSplitWithoutTheMouse() {
        at(SECRETARIAT, desk -> {
            desk.open("declarations/load");
            desk.type("text", """
                    United Nations  A/99/2

                    Lighthouse Declaration

                    We, the keepers of the lights along the northern seas, have agreed in Bergen on what follows:

                     1. We resolve to light the piers by 2030. 2 We pledge to train young pilots.

                     3. Fog has been heavier than in any year on record.
                    """);
            desk.click("#read");
            assertThat(desk.find("#preview-figures")).containsText("2paragraphs");
            desk.click("vaadin-tab >> nth=1");
            desk.isFitForEverybody("the structure beside its source");

            // below the masthead and the opening
            desk.press("n");
            desk.press("n");
            desk.press("s");
            assertThat(desk.find("#split-text textarea")).hasValue(Pattern.compile("We resolve to light the piers.*"));
            assertThat(desk.find("#split-text textarea")).isFocused();
            desk.press("Control+Home");
            for (int step = 0; step < "We resolve to light the piers by 2030. ".length(); step++) {
                desk.press("ArrowRight");
            }
            desk.press("Enter");
            desk.isFitForEverybody("the question where to split");
            desk.press("Control+Enter");
            assertThat(desk.find("#preview-figures")).containsText("3paragraphs");
            desk.press("Control+z");
            assertThat(desk.find("#preview-figures")).containsText("2paragraphs");
            desk.press("Control+y");
            assertThat(desk.find("#preview-figures")).containsText("3paragraphs");

            desk.click("#load");
            assertThat(desk.find("[id=p2]")).containsText("We pledge to train young pilots.");
        });
    }

    @Test
    @Order(13)
    void whatWasDoneSurvivesThePlugBeingPulled() {
        pacta.kill();
        pacta = RunningPacta.on(data);
        at(MANAGER, desk -> {
            desk.open("commitments/a-65-903-1");
            desk.sees("The plan bears it out.");
            desk.open("declarations");
            desk.sees("Harbour Declaration");
        });
    }

    private static void at(String email, Consumer<Desk> work) {
        try (var desk = Desk.of(chromium.browser(), pacta.address(), email, PASSWORD)) {
            work.accept(desk);
        }
    }
}
