/** What people are told, on the screen. */
@NullMarked
package org.pacta.notification.ui;

import org.jspecify.annotations.NullMarked;
