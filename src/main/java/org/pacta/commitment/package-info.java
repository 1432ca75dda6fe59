/** The register of commitments: their quotes, reporting rounds, status updates and history. */
@ApplicationModule(
        allowedDependencies = {
            "declaration",
            "declaration :: panels",
            "declaration :: kinds",
            "declaration :: side-by-side",
            "pledge",
            "people",
            "audit",
            "uikit"
        })
@NullMarked
package org.pacta.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
