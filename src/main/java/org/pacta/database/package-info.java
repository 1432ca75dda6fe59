/** Where the data lives: the PostgreSQL that comes with Pacta, or one given from outside. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.pacta.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
