"""The figures by which a version is judged: what the table shows, and what floors hold."""

HEADLINES: dict[str, str] = {
    "entities.f1": "entities, with pronouns",
    "entities.no_pronouns.f1": "entities, without",
    "events.f1": "events",
    "coreference.conll": "coreference, CoNLL mean",
    "coreference.muc": "  MUC",
    "coreference.b3": "  B³",
    "coreference.ceaf": "  CEAFφ4",
    "coreference.lea": "coreference, LEA",
    "quotes.exact": "quotations, exact",
    "quotes.exact_precision": "  exact, of those found",
    "quotes.overlap": "quotations, touched",
    "quotes.overlap_precision": "  touching, of those found",
    "speakers.overall": "speakers, end to end",
    "speakers.explicit": "  explicit",
    "speakers.anaphoric": "  anaphoric",
    "speakers.implicit": "  implicit",
    "speakers.major": "  by major people",
    "speakers.intermediate": "  by intermediate people",
    "speakers.minor": "  by minor people",
    "speakers.first_person": "  in first-person novels",
    "speakers.known": "  by one known person",
    "speakers.parts": "  parts",
    "speakers.macro": "  mean over works",
    "addressees.f1": "addressees",
}
"""What each path is called in the table, in its order."""
