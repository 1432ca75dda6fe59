package org.pacta;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleTests {

    @Test
    void roomsUseOnlyTheFacesOfTheRoomsBelowThem() {
        ApplicationModules.of(Pacta.class).verify();
    }
}
