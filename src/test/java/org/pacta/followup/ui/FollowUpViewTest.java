package org.pacta.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.pacta.MutableClock;
import org.pacta.ViewTest;
import org.pacta.followup.RunningFollowUp;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of the screens of the follow-up, on follow-ups that run. It is 24 November 2026. */
abstract class FollowUpViewTest extends ViewTest {

    static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    @Autowired
    RunningFollowUp followUp;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void itIsNoonOfTheFirstDay() {
        clock.reset();
    }

    /** All the words of the page that is shown. */
    String words() {
        return shown().getElement().getTextRecursively();
    }

    /** The only field or button with this id. */
    static <C extends Component> C part(Class<C> type, String id) {
        return _get(type, search -> search.withId(id));
    }
}
