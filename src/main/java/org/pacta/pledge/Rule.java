package org.pacta.pledge;

/** The finder's rules: what each decides, by which paragraph of the codebook, and how it is told to a reader. */
enum Rule {
    FUTURE_ACT("future-act", 1, Kind.PLEDGE, "The adopters say what they will do."),
    OWN_BODY_ACT("own-body-act", 1, Kind.PLEDGE, "A body or member of the adopters is given something to do."),
    COMMITTED("committed-to-act", 1, Kind.PLEDGE, "The adopters commit themselves to an act."),
    RESOLVED("resolved-to-act", 1, Kind.PLEDGE, "The adopters resolve, decide or pledge to do something."),
    PROMISED("thing-promised", 1, Kind.PLEDGE, "The adopters promise something of theirs."),
    AFFIRMED("commitment-affirmed", 1, Kind.PLEDGE, "The adopters affirm their own commitment or intention to act."),
    DECIDED("future-decided", 1, Kind.PLEDGE, "The adopters decide what is to happen."),
    FOUNDED("hereby-founded", 1, Kind.PLEDGE, "The adopters set something up by saying so."),
    GOAL("committed-to-goal", 2, Kind.SOFT, "The adopters are committed to a goal or principle, but name no act."),
    BACKED("support-for-act", 3, Kind.SOFT, "The adopters support an effort or an act; who carries it out is open."),
    LEANING("leaning", 4, Kind.SOFT, "The adopters seek, aim or stand ready to act, but do not bind themselves."),
    PROSPECT("look-forward", 4, Kind.SOFT, "The adopters look forward to an act of their own."),
    CARRYING_ON("carrying-on", 4, Kind.SOFT, "The adopters say that they go on doing something."),
    ANNOUNCED("announced", 4, Kind.SOFT, "The adopters announce that something is set going; who does what is open."),
    MOTIVE("motive", 4, Kind.SOFT, "A commitment is named as a motive, not as what is decided here."),
    RECALLED("commitment-recalled", 4, Kind.SOFT, "An earlier commitment is recalled, not made anew."),
    ASKED("request", 6, Kind.CALL, "Somebody is asked to act."),
    ACT_ASKED("act-asked-for", 6, Kind.CALL, "An act is asked for; the words name nobody who has to do it."),
    ASKED_PASSIVE("request-in-passive", 6, Kind.CALL, "Somebody is asked to act."),
    NORM("norm", 5, Kind.NONE, "What must, should or can be done is said, but nobody promises it."),
    OTHERS_INITIATIVE("others-initiative", 3, Kind.NONE, "Support for what somebody else does, without an act."),
    OTHERS_ACT("others-act", 1, Kind.NONE, "Somebody or something other than the adopters is going to act or to be."),
    EFFECT("effect-of-request", 1, Kind.NONE, "What is going to happen follows from a request."),
    STATE("state", 1, Kind.NONE, "The words describe a condition, not an act."),
    DENIED("denied", 1, Kind.NONE, "The adopters say what they do not do now."),
    REPORT("report", 1, Kind.NONE, "The words report what has been done."),
    APPRAISED("appraisal", 0, Kind.NONE, "The adopters welcome, praise, thank, regret or condemn."),
    ASSERTED("assertion", 0, Kind.NONE, "The adopters state, recall or stress something."),
    SETTLED("settled", 0, Kind.NONE, "The adopters settle something by saying so; nothing is left to be done."),
    HEADING("heading", 0, Kind.NONE, "The words are a heading, not a sentence."),
    SILENT("no-act", 0, Kind.NONE, "No clause in which the adopters promise or ask for an act.");

    private final String id;
    private final int codebook;
    private final Kind kind;
    private final String reason;

    Rule(String id, int codebook, Kind kind, String reason) {
        this.id = id;
        this.codebook = codebook;
        this.kind = kind;
        this.reason = reason;
    }

    /** Stable; begins with the number of the codebook's rule where there is one, as in {@code 1-future-act}. */
    String id() {
        return codebook == 0 ? id : codebook + "-" + id;
    }

    Kind kind() {
        return kind;
    }

    /** One sentence for the reader. */
    String reason() {
        return reason;
    }
}
