package org.pacta.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacta.PactaTest;
import org.pacta.people.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PactaTest
class ReadingsTests {

    @Autowired
    Readings readings;

    @Autowired
    TestPeople people;

    @BeforeEach
    void theSecretariatIsAtWork() {
        people.signIn(people.secretariat());
    }

    @Test
    void aDocumentIsReadInTheNameOfWhoeverHandedItIn() throws UnreadableDeclaration {
        assertThat(readings.begin(Documents.unheardOf()).outcome()).isInstanceOf(Preview.Readable.class);
    }

    @Test
    void aDocumentThatCannotBeReadSaysWhy() {
        Reading reading = readings.begin(SourceFile.pasted("nothing.txt", " "));

        assertThatThrownBy(reading::outcome)
                .isInstanceOfSatisfying(
                        UnreadableDeclaration.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(UnreadableDeclaration.Reason.EMPTY));
    }

    @Test
    void aCancelledReadingIsOverAndHasNoOutcome() {
        Reading reading = new Reading();
        reading.isDoneBy(new FutureTask<>(() -> {
            throw new AssertionError("never run");
        }));

        reading.cancel();

        assertThat(reading.isDone()).isTrue();
        assertThatThrownBy(reading::outcome).isInstanceOf(CancellationException.class);
    }

    @Test
    void howFarItHasComeIsUnknownUntilAPageIsRead() {
        Reading reading = new Reading();
        assertThat(reading.step()).isEqualTo(new Reading.Step(0, 0));

        reading.reached(3, 200);

        assertThat(reading.step()).isEqualTo(new Reading.Step(3, 200));
        assertThat(reading.step().percent()).isEqualTo(1);
    }
}
