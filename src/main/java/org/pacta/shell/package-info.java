/** Layout, login, navigation, languages and error pages. */
@ApplicationModule(allowedDependencies = {"people", "uikit"})
@NullMarked
package org.pacta.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
