package org.pacta.pledge;

/** What is done by saying it, after Searle's five classes. */
public enum SpeechAct {
    COMMISSIVE,
    DIRECTIVE,
    EXPRESSIVE,
    DECLARATIVE,
    ASSERTIVE
}
