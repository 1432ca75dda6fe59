/** The screens of the register: its list, the page of a commitment, and the panels other rooms may put on that page. */
@NamedInterface("ui")
@NullMarked
package org.pacta.commitment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
