/** The screens of progress. */
@NullMarked
package org.pacta.progress.ui;

import org.jspecify.annotations.NullMarked;
