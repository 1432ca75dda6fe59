/** The screens of the declarations: list, document, intake. Rooms above add panels to the document. */
@NullMarked
package org.pacta.declaration.ui;

import org.jspecify.annotations.NullMarked;
