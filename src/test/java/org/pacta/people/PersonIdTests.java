package org.pacta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonIdTests {

    @Test
    void hasANameOfLettersAndDigitsForTheEngineAndIsFoundByIt() {
        PersonId id = PersonId.random();

        assertThat(id.engineId()).matches("[a-z0-9]{32}");
        assertThat(PersonId.ofEngineId(id.engineId())).isEqualTo(id);
    }

    @Test
    void takesNoOtherTextForAnEngineName() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.ofEngineId("admin"));
    }
}
