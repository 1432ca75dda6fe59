/** The command line: reads a document and prints what is in it, without web server or database. */
@ApplicationModule(allowedDependencies = {"declaration", "pledge"})
@NullMarked
package org.pacta.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
