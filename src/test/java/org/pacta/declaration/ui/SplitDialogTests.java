package org.pacta.declaration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitDialogTests {

    @Test
    void theLineBreakTellsWhereTheSecondPartBegins() {
        assertThat(SplitDialog.offset("We act. We report.", "We act.\nWe report."))
                .isEqualTo(8);
        assertThat(SplitDialog.offset("We act. We report.", "We act. \n We report."))
                .isEqualTo(8);
        assertThat(SplitDialog.offset("We act.2. We report.", "We act.\n2. We report."))
                .isEqualTo(7);
    }

    @Test
    void noBreakOrSeveralOrOtherWordsTellNothing() {
        assertThat(SplitDialog.offset("We act. We report.", "We act. We report."))
                .isNegative();
        assertThat(SplitDialog.offset("We act. We report.", "We\nact.\nWe report."))
                .isNegative();
        assertThat(SplitDialog.offset("We act. We report.", "We act.\nWe do report."))
                .isNegative();
        assertThat(SplitDialog.offset("We act. We report.", "We act.\nreport.")).isNegative();
    }
}
