/** Units, people, roles: who may what. */
@ApplicationModule(allowedDependencies = {"audit", "uikit"})
@NullMarked
package org.pacta.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
