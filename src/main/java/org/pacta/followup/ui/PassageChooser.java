package org.pacta.followup.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.pledge.Span;

/** Lets a person say which sentences of a paragraph count, or which words exactly. */
class PassageChooser extends Div {

    private static final long serialVersionUID = 1;

    private final CheckboxGroup<Span> sentences = new CheckboxGroup<>();
    private final TextField words = new TextField();
    private String text = "";
    private transient List<Span> passages = List.of();

    PassageChooser() {
        addClassName("passage-chooser");
        sentences.setId("sentences");
        sentences.setLabel(getTranslation("confirm.passages.sentences"));
        sentences.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        sentences.setItemLabelGenerator(span -> span.of(text));
        words.setId("words");
        words.setLabel(getTranslation("confirm.passages.words"));
        words.setHelperText(getTranslation("confirm.passages.words.help"));
        words.setWidthFull();
        add(sentences, words);
    }

    /** Offers this paragraph, with the sentences chosen that hold one of the passages. */
    void offer(String paragraph, List<Span> known) {
        text = paragraph;
        passages = known;
        sentences.setItems(Sentences.of(paragraph));
        sentences.setValue(Sentences.of(paragraph).stream()
                .filter(sentence -> known.stream().anyMatch(it -> Sentences.overlap(it, sentence)))
                .collect(Collectors.toSet()));
        words.clear();
        clearComplaint();
    }

    /**
     * What was chosen, in the order of the text: the words, if there are any; otherwise of each sentence the passages known
     * in it, or the whole. Empty where nothing was chosen, or the words are not in the paragraph, which the field then
     * says.
     */
    List<Span> chosen() {
        clearComplaint();
        List<Span> chosen = words.isEmpty() ? fromSentences() : fromWords();
        if (chosen.isEmpty()) {
            complain();
        }
        return chosen;
    }

    private List<Span> fromWords() {
        String wanted = words.getValue().strip();
        int start = text.indexOf(wanted);
        return wanted.isEmpty() || start < 0 ? List.of() : List.of(new Span(start, start + wanted.length()));
    }

    private List<Span> fromSentences() {
        Set<Span> ticked = sentences.getValue();
        return ticked.stream()
                .flatMap(this::knownOrWhole)
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private Stream<Span> knownOrWhole(Span sentence) {
        List<Span> known =
                passages.stream().filter(it -> Sentences.overlap(it, sentence)).toList();
        return known.isEmpty() ? Stream.of(sentence) : known.stream();
    }

    private void complain() {
        if (words.isEmpty()) {
            sentences.setErrorMessage(getTranslation("confirm.passages.none"));
            sentences.setInvalid(true);
        } else {
            words.setErrorMessage(getTranslation("confirm.passages.words.unknown"));
            words.setInvalid(true);
        }
    }

    private void clearComplaint() {
        sentences.setInvalid(false);
        words.setInvalid(false);
    }
}
