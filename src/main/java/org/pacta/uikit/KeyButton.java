package org.pacta.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * A button that one key presses, too, as long as nobody is typing; it shows the key. A page with such buttons loads
 * {@code keys.js}.
 */
public class KeyButton extends Button {

    private static final long serialVersionUID = 1;

    /**
     * @param shown the key as printed on the button
     * @param keys the keys that press it, as browsers name them, in lower case and separated by blanks; {@code ctrl+z}
     *     for one that is pressed together with Ctrl
     */
    public KeyButton(String text, String shown, String keys, Runnable press) {
        super(text, click -> press.run());
        var key = new Span(shown);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(key);
        getElement().setAttribute("data-keys", keys);
        getElement().setAttribute("aria-keyshortcuts", shown);
    }

    /** The same for a letter. */
    public KeyButton(String text, String letter, Runnable press) {
        this(text, letter, letter.toLowerCase(Locale.ROOT), press);
    }
}
