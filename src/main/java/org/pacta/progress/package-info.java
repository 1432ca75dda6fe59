/** Dashboards and lists for managers: reads, owns no truth. */
@ApplicationModule(allowedDependencies = {"commitment", "commitment :: ui", "declaration", "people", "uikit"})
@NullMarked
package org.pacta.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
