/** Dashboards and lists for managers: reads, owns no truth. */
@ApplicationModule(allowedDependencies = {"commitment", "declaration", "people", "uikit"})
@NullMarked
package org.pacta.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
