package org.pacta.declaration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A loaded declaration, as much of it as it takes to point to it.
 *
 * @param key names it in addresses
 * @param symbol empty where it has none
 */
public record ExistingDeclaration(DeclarationId id, String key, String symbol, String title) {

    private static final Pattern VERSION = Pattern.compile("-v(\\d+)");

    /**
     * How people cite it: the symbol; the title where there is none, numbered where several have the same. A later version
     * under the name of the one before says so.
     */
    public String citation() {
        String name = symbol.isEmpty() ? title : symbol;
        String behindName =
                key.substring(Math.min(key.length(), AddressKey.of(name).length()));
        Matcher version = VERSION.matcher(behindName);
        if (version.lookingAt()) {
            return name + " (version " + version.group(1) + ")";
        }
        String number = behindName.replace("-", "");
        return symbol.isEmpty() && !number.isEmpty() ? name + " (" + number + ")" : name;
    }
}
