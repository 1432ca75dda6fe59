/** Documents: intake, paragraphs, metadata, findings and what people decided about them. */
@ApplicationModule(allowedDependencies = {"pledge", "people", "audit", "uikit"})
@NullMarked
package org.pacta.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
