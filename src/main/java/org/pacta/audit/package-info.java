/** Who did what when: the append-only, hash-chained trail. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pacta.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
