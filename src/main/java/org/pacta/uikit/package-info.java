/** Parts of screens that rooms share; no services. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pacta.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
