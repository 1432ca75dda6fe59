/** Tells people what waits for them. */
@ApplicationModule(allowedDependencies = {"followup", "followup :: ui", "commitment", "people", "uikit"})
@NullMarked
package org.pacta.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
