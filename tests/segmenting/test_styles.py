from storyworld.formats import document_from_text
from storyworld.segmenting import describe_marks


def test_quotations_are_counted_by_their_marks_the_commonest_first() -> None:
    text = '"Go," she said. "Now."\n\n“No,” he said.\n\n"Fine."\n'
    assert describe_marks(document_from_text(text)) == {'straight double "…"': 3, "curly double “…”": 1}


def test_dashes_and_guillemets_have_names_of_their_own() -> None:
    dashes = "—Who is it? she said.\n\n—Nobody.\n\n—Then go away.\n"
    assert set(describe_marks(document_from_text(dashes))) == {"dash —…"}
    assert set(describe_marks(document_from_text("«Come in», she said.\n"))) == {"guillemets «…»"}


def test_a_text_without_dialogue_has_no_marks() -> None:
    assert describe_marks(document_from_text("It rained all night.\n")) == {}
