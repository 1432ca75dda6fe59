/** Screens about accounts. */
@NullMarked
package org.pacta.people.ui;

import org.jspecify.annotations.NullMarked;
