package org.pacta.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Texts in which like ones are looked for. Runs of words that very many of the texts share, such as the formulas of a long
 * list, lead nowhere and are not followed: so the time grows with the number of texts, not with its square.
 */
final class LikeTexts<T> {

    /** A run that more texts have than this tells none of them from the others. */
    private static final int MOST_WITH_THE_SAME_RUN = 50;

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<Integer, List<Integer>> byRun = new HashMap<>();

    private record Entry<T>(T item, Shingles shingles) {}

    /** An item that is like the text asked for, from 0 to 1. */
    record Like<T>(T item, double likeness) {}

    LikeTexts(Collection<T> items, Function<T, String> text) {
        for (T item : items) {
            Shingles shingles = Shingles.of(text.apply(item));
            int place = entries.size();
            entries.add(new Entry<>(item, shingles));
            shingles.hashes().forEach(run -> note(run, place));
        }
    }

    private void note(int run, int place) {
        List<Integer> places = byRun.computeIfAbsent(run, unknown -> new ArrayList<>(1));
        if (places.size() <= MOST_WITH_THE_SAME_RUN) {
            places.add(place);
        }
    }

    /** The items at least this like the text, the likest first; of equally like ones the first first. */
    List<Like<T>> like(String text, double atLeast) {
        Shingles asked = Shingles.of(text);
        return candidates(asked).stream()
                .sorted()
                .map(entries::get)
                .map(entry -> new Like<>(entry.item(), entry.shingles().likeness(asked)))
                .filter(like -> like.likeness() >= atLeast)
                .sorted(Comparator.comparingDouble((Like<T> like) -> like.likeness())
                        .reversed())
                .toList();
    }

    Optional<Like<T>> likest(String text, double atLeast) {
        return like(text, atLeast).stream().findFirst();
    }

    private Set<Integer> candidates(Shingles asked) {
        Set<Integer> candidates = new HashSet<>();
        asked.hashes().forEach(run -> {
            List<Integer> places = byRun.getOrDefault(run, List.of());
            if (places.size() <= MOST_WITH_THE_SAME_RUN) {
                candidates.addAll(places);
            }
        });
        return candidates;
    }
}
