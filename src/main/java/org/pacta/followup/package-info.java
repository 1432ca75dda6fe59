/** The workflow that chases a commitment. The only room that knows the process engine. */
@ApplicationModule(
        allowedDependencies = {
            "commitment",
            "commitment :: ui",
            "declaration",
            "declaration :: kinds",
            "declaration :: side-by-side",
            "pledge",
            "people",
            "audit",
            "uikit"
        })
@NullMarked
package org.pacta.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
