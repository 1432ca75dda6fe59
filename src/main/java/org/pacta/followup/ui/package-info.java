/** The screens of the follow-up: what waits for somebody, and where they do it. */
@NamedInterface("ui")
@NullMarked
package org.pacta.followup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
