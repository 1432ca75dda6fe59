package org.pacta.declaration;

import java.util.concurrent.atomic.AtomicInteger;

/** Documents to test with. */
public final class Documents {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Documents() {}

    /**
     * A short declaration that no test has loaded yet: two pledges in paragraph 1, a soft one in 2, a call in 3, nothing in
     * 4, a pledge and a call in 5.
     */
    public static SourceFile unheardOf() {
        int number = COUNT.incrementAndGet();
        return SourceFile.pasted("declaration-" + number + ".txt", text("A/99/" + number, number));
    }

    /** Another text under the same symbol. */
    public static SourceFile anotherWithSymbol(String symbol) {
        return SourceFile.pasted("another.txt", text(symbol, COUNT.incrementAndGet()));
    }

    private static String text(String symbol, int number) {
        return """
                United Nations  %1$s

                Harbour Declaration No. %2$d

                We, the Ministers of Fisheries of the member States of the Harbour Council, meeting in Ostend, declare the
                following:

                 1. We resolve to rebuild the piers by 2030. We recall the storm of the year before. We pledge to train
                young pilots in every port.

                 2. We support efforts to strengthen the rescue service along the coast.

                 3. We call upon the member States to report on their lighthouses.

                 4. We thank the city of Ostend for its hospitality.

                 5. We are determined to share weather data with one another. We invite the Secretary General to
                publish it.

                Done in Ostend on 4 May 2026
                """.formatted(symbol, number);
    }
}
