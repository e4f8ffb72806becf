"""Which names are one person, and which are two."""

from collections import Counter
from collections.abc import Callable
from itertools import islice, product

import pytest
from foretold import Told, world
from retold import Retold

from storyworld.world.people import nicknames
from storyworld.world.people.fitting import Fitting


def test_a_full_name_a_given_name_and_a_surname_are_one_person() -> None:
    read = Retold(
        "Edwin Marsh came in. Edwin hung up his coat.\n\n"
        '"Tea?" asked Edwin.\n\n"Please," said Lena Ford. Lena sat, and Marsh poured for her.\n\n"Thanks," said Ford.'
    )
    assert read.speakers == ["Edwin Marsh", "Lena Ford", "Lena Ford"]
    assert read.aliases("Edwin Marsh") == {"Edwin Marsh": "name", "Edwin": "name", "Marsh": "name"}
    assert read.named == {"Edwin Marsh", "Lena Ford"}


def test_a_title_and_surname_is_whoever_bears_the_surname() -> None:
    read = Retold(
        "Helen Ashby ran the ward. Nobody crossed Helen Ashby.\n\n"
        '"Next," said Dr. Ashby. She took the chart.\n\n"Here," said Piet. Piet gave Helen the pen.'
    )
    assert read.speakers == ["Helen Ashby", "Piet"]
    assert read.aliases("Helen Ashby")["Dr. Ashby"] == "title"


def test_two_people_of_one_surname_stay_two() -> None:
    read = Retold(
        "Anna Reyes and Luis Reyes shared a desk. Anna kept her half clean.\n\n"
        '"Move," said Anna Reyes.\n\n"You move," said Luis Reyes. Luis put his boots on the desk.\n\n"No," said Anna.'
    )
    assert read.speakers == ["Anna Reyes", "Luis Reyes", "Anna Reyes"]
    assert (read.cast["Anna Reyes"].pronouns, read.cast["Luis Reyes"].pronouns) == ("she/her", "he/him")


def test_mr_is_not_the_only_bearer_of_the_surname_who_is_somebodys_aunt() -> None:
    read = Retold(
        '"I am Lettice Hale," said the ghost.\n\n"Aunt Lettice?" said Tam. Tam dropped the spoon.\n\n'
        '"Which one?" said Mr. Hale. Mr. Hale put down his paper.\n\n"Ours," said Tam. Mr. Hale sighed.'
    )
    assert read.speakers[2] == "Mr. Hale"
    assert "Mr. Hale" not in read.aliases("Lettice Hale")


def test_mr_and_mrs_of_one_surname_are_two_people() -> None:
    read = Retold(
        '"Sit," said Mr. Hale.\n\n"After you," said Mrs. Hale.\n\n'
        "Mr. Hale took his chair and Mrs. Hale took her shawl from the hook."
    )
    assert read.speakers == ["Mr. Hale", "Mrs. Hale"]
    assert (read.cast["Mr. Hale"].pronouns, read.cast["Mrs. Hale"].pronouns) == ("he/him", "she/her")


def test_a_doctor_and_a_miss_of_one_surname_are_two_people() -> None:
    read = Retold(
        '"Open wide," said Dr. Lowe. He held the lamp.\n\n"He bites," said Miss Lowe.\n\n"Nonsense," said Dr. Lowe.'
    )
    assert read.speakers == ["Dr. Lowe", "Miss Lowe", "Dr. Lowe"]


def test_miss_and_mrs_of_one_surname_are_two_people() -> None:
    read = Retold('"Sit," said Mrs. Hale.\n\n"I will stand," said Miss Hale.\n\n"Sit," said Mrs. Hale again.')
    assert read.speakers == ["Mrs. Hale", "Miss Hale", "Mrs. Hale"]


@pytest.mark.parametrize(("titles", "is_one"), [(("Dr.", "Major"), False), (("Dr.", "Professor"), True)])
def test_a_person_seldom_has_two_callings(titles: tuple[str, str], is_one: bool) -> None:
    read = Retold(
        f'"Sit," said {titles[0]} Hale. Nobody sat.\n\n"After you," said {titles[1]} Hale.\n\n'
        f"The chairs were wet. {titles[0]} Hale looked at the sky, and the sky looked back."
    )
    assert (len(read.named) == 1) is is_one


def test_long_and_short_titles_are_one() -> None:
    read = Retold('"Next," said Doctor Ames.\n\n"Me," said Piet.\n\n"Sit," said Dr. Ames.')
    assert len(read.named) == 2
    assert read.speakers[0] == read.speakers[2]


@pytest.mark.parametrize(
    ("name", "short"), [("Meredith", "Mer"), ("Tomas", "Tommy"), ("Elizabeth", "Lizzy"), ("Desmond", "Dez")]
)
def test_a_short_form_is_a_nickname(name: str, short: str) -> None:
    read = Retold(
        f"{name} opened the shop. Piet held the ladder for {name}.\n\n"
        f'"Careful, {short}," said Piet.\n\n"I am always careful," said {name}.\n\n'
        f'"Not today," said Piet. He watched {short}.'
    )
    assert read.named == {name, "Piet"}
    assert read.aliases(name)[short] == "nickname"
    assert read.speakers == ["Piet", name, "Piet"]


def test_who_is_only_ever_called_by_a_clipped_name_is_whom_it_is_clipped_from() -> None:
    told = "Yewande opened the shop. Piet held the ladder for Yewande.\n\n"
    read = Retold(told + '"Careful, Wande," said Piet.\n\n"I am always careful," said Yewande.\n\n"Wande!" said Piet.')
    assert read.named == {"Yewande", "Piet"}
    assert read.aliases("Yewande")["Wande"] == "nickname"
    read = Retold(told + '"Careful, Wande," said Piet.\n\n"No," said Yewande. Wande looked up.\n\n"Wande!" said Piet.')
    assert read.named == {"Yewande", "Wande", "Piet"}
    read = Retold(told + '"Careful, Wande, or Yewande falls," said Piet.\n\n"No," said Yewande.\n\n"Wande!" said Piet.')
    assert read.named == {"Yewande", "Wande", "Piet"}


def test_a_slip_of_the_pen_is_a_variant() -> None:
    read = Retold(
        "Georgia opened the shop. Piet held the ladder for Georgia. Georgia climbed.\n\n"
        '"Careful," said Piet.\n\n"I am always careful," said Georgai.\n\n"Not today, Georgia," said Piet.'
    )
    assert read.named == {"Georgia", "Piet"}
    assert read.aliases("Georgia")["Georgai"] == "variant"
    assert read.speakers == ["Piet", "Georgia", "Piet"]


def test_names_that_differ_by_a_letter_but_meet_stay_two() -> None:
    read = Retold(
        "Marian and Marion were sisters. Marian lit the lamp while Marion read. Marion laughed at Marian.\n\n"
        '"Hush," said Marian.\n\n"Never," said Marion.'
    )
    assert read.named == {"Marian", "Marion"}
    assert read.speakers == ["Marian", "Marion"]


def test_an_initial_stands_for_a_given_name() -> None:
    read = Retold(
        "The door said S. Vale. Sebastian Vale never used it.\n\n"
        '"Post," said Piet.\n\n"Leave it," said Sebastian Vale. The parcel for S. Vale was wet.'
    )
    assert "Sebastian Vale" in read.named
    assert read.aliases("Sebastian Vale").keys() == {"Sebastian Vale", "S. Vale"}


def test_the_captain_is_the_captain_of_that_name() -> None:
    read = Retold(
        '"Cast off," said Captain Oduya. She coiled the rope.\n\n"Aye," said Piet. Piet ran forward.\n\n'
        '"Faster," the captain said.\n\n"Aye," said Piet.\n\n"And mind the Captain\'s chair," said the Captain.'
    )
    assert read.speakers == ["Captain Oduya", "Piet", "Captain Oduya", "Piet", "Captain Oduya"]
    assert read.named == {"Captain Oduya", "Piet"}
    assert read.aliases("Captain Oduya") == {"the Captain": "role", "Captain Oduya": "title"}


def test_a_title_that_only_this_text_has_is_learnt() -> None:
    read = Retold(
        "Loremaster Idris kept the keys. The Loremaster slept little. Idris read all night.\n\n"
        '"Quiet," said the Loremaster.\n\n"Sorry," said Piet.\n\n"Hm," said Loremaster Idris. Piet left Idris alone.'
    )
    assert len(read.named) == 2
    assert read.speakers[0] == read.speakers[2]
    assert read.speakers[1] == "Piet"


def test_somebody_may_bear_nothing_but_a_title() -> None:
    read = Retold(
        "The Chief came in. The Chief looked at the board.\n\n"
        '"Who signed this?" asked the Chief.\n\n"I did," said Piet.'
    )
    assert read.speakers == ["Chief", "Piet"]
    assert read.aliases("Chief") == {"the Chief": "role"}


def test_names_of_the_cast_have_evidence_and_counts() -> None:
    read = Retold(
        'Mara sat. Tomas poured Mara some tea. She drank.\n\n"Hot," said Mara.\n\n"Blow on it, Mara," said Tomas.'
    )
    mara = read.cast["Mara"]
    assert [(alias.text, alias.count) for alias in mara.aliases] == [("Mara", 4)]
    assert [read.text[s:e] for s, e in mara.aliases[0].evidence] == ["Mara"]
    assert mara.first == 0
    assert mara.last == read.text.rindex("Mara")
    assert (mara.n_quotes, mara.n_words_spoken, mara.n_mentions) == (1, 1, 5)
    assert [character.name for character in read.story.characters or ()] == ["Mara", "Tomas"]


def test_an_apostrophe_that_slipped_behind_the_s_names_nobody_new() -> None:
    read = Retold('"Wait," said Margit. Tomas held Margits\' coat.\n\n"Thank you," said Margit.')
    assert [(alias.text, alias.count) for alias in read.cast["Margit"].aliases] == [("Margit", 3)]


def test_a_family_that_is_named_without_its_apostrophe_keeps_it_elsewhere() -> None:
    read = Retold('"Wait," said Alan. At Alans\' door stood two of the Alans. "No," said Alan.')
    assert [(alias.text, alias.count) for alias in read.cast["Alan"].aliases] == [("Alan", 2)]


FULL = "Mr. Olin Thorne sat by the fire. "
BARE = "Mr. Thorne laughed at the fire. "


def test_a_title_with_and_without_the_given_name_is_one_person() -> None:
    assert Retold((FULL + BARE) * 6).named == {"Mr. Olin Thorne"}


def test_unless_both_stand_in_one_sentence() -> None:
    assert len(Retold((FULL + BARE) * 6 + "Mr. Thorne shook hands with Mr. Olin Thorne.").named) == 2


KIN = (
    "Mrs. Vance was ill. Peter Vance had lost his hat, and he was cross. Isolde Vance found her gloves, and she sang. "
)


def test_miss_and_a_surname_is_the_one_daughter() -> None:
    read = Retold((KIN + "Miss Vance went out. ") * 6)
    assert "Miss Vance" in read.aliases("Isolde Vance")
    assert "Mrs. Vance" in read.named


def test_of_two_daughters_it_is_not_said_which() -> None:
    other = "Rowena Vance found her shoes, and she danced. "
    read = Retold((KIN + other + "Miss Vance went out. ") * 6)
    assert "Miss Vance" in read.named


def test_mister_and_a_surname_is_the_brother_who_is_talked_of_far_more() -> None:
    other = "Edgar Vance lost his boots. "
    read = Retold((KIN + KIN + KIN + other + "Mr. Vance went out. ") * 6)
    assert "Mr. Vance" in read.aliases("Peter Vance")


def test_a_pronoun_of_somebody_else_after_the_given_name_changes_nobodys_gender() -> None:
    read = Retold(
        "Tamsin Orrin saw the cart, and she ran. Tamsin Orrin shook her head. "
        + "Tamsin waited, and he laughed. " * 4
        + '"Go," said Tamsin.'
    )
    assert read.cast["Tamsin Orrin"].pronouns == "she/her"


def test_two_full_names_with_a_short_form_are_one_person() -> None:
    read = Retold("Jim Vance sat on the wall. James Vance was late again. " * 4)
    assert len(read.named) == 1


def test_short_forms_with_other_surnames_are_not() -> None:
    read = Retold("Jim Vance sat on the wall. James Orrin was late again. " * 4)
    assert len(read.named) == 2


def test_a_nickname_of_several_is_his_who_is_talked_of_far_more() -> None:
    text = "Henry Wotton sat down. Henry Wotton lit a lamp. " * 6 + "Henry Ashdown left. " * 2
    assert "Harry" in Retold(text + "Harry laughed. Harry got up. " * 3).aliases("Henry Wotton")


def test_whose_eyes_they_are_is_not_said_where_somebody_else_acts() -> None:
    read = Retold(
        'Isk waited. Then she looked up at Vaelith, and her eyes were wet.\n\n"Go," said Isk.\n\n'
        'Vaelith did not go. Vaelith lifted his lamp.\n\n"No," said Vaelith.'
    )
    assert read.cast["Vaelith"].pronouns == "he/him"


def test_an_only_given_name_is_its_bearers_whatever_pronouns_follow() -> None:
    text = "Eleanor Tell sat down, and she read. " * 4 + "Eleanor looked at Rufus. He laughed, and he said so. " * 6
    assert "Eleanor" in Retold(text).aliases("Eleanor Tell")


def test_a_thing_that_begins_with_a_surname_does_not_take_it() -> None:
    text = "Newland Orrin sat down. " * 6 + "Orrin drank the Orrin Port. " + "Orrin laughed. " * 20
    assert "Orrin" in Retold(text).aliases("Newland Orrin")


def test_two_who_answer_one_another_are_two_people() -> None:
    turn = '"Is it late?" said Corwin.\n\n"It is," said Mr. Hale.\n\n'
    retold = Retold(f"Corwin Hale came home. Corwin sat down by the fire.\n\n{turn * 3}That was all.")
    assert {"Corwin Hale", "Mr. Hale"} <= retold.named
    once = Retold(f"Corwin Hale came home. Corwin sat down by the fire.\n\n{turn}That was all.")
    assert "Mr. Hale" not in once.named


def test_a_surname_is_whoever_is_named_by_it_most() -> None:
    read = Retold(
        "Maurice Oakley came in, and Frank Oakley with him. Frank was the younger. Frank sang, and Frank danced, and "
        "everybody watched Frank, and Frank knew it.\n\n"
        '"Sit," said Maurice Oakley. Maurice Oakley did not sing.\n\n"Why?" said Frank.\n\n"Sit down," said Oakley.'
    )
    assert read.speakers == ["Maurice Oakley", "Frank Oakley", "Maurice Oakley"]


def test_a_given_name_stays_with_whom_it_named_before_there_was_another() -> None:
    read = Retold(
        "Charles Ware kept bees. Charles knew them by sound. Charles built the hives, and Charles sold the honey; in "
        "winter Charles slept, and nobody woke Charles.\n\n"
        "In May came Charles Hale, with a cart. Charles Hale sold seeds. Everybody liked Charles Hale, and he "
        "liked everybody, and stayed; so Charles Hale was asked to supper. Charles Hale ate.\n\n"
        '"More?" asked Charles.\n\n"Please," said Charles Hale.'
    )
    assert read.speakers == ["Charles Ware", "Charles Hale"]


def test_miss_bennet_is_the_sister_whom_nobody_calls_miss_jane() -> None:
    read = Retold(
        "Jane Bower shut her book. Miss Emily Bower played, and Miss Lydia Bower slept. Jane took her pen.\n\n"
        '"It rains," said Miss Emily Bower. She shut the window.\n\n"Again," said Miss Bower. Miss Bower did not look '
        "up. Nobody did when Miss Bower read; the cat had tried, and Miss Bower had not looked up.\n\n"
        '"Again," said Miss Lydia Bower. She yawned.'
    )
    assert read.speakers == ["Miss Emily Bower", "Jane Bower", "Miss Lydia Bower"]
    assert read.aliases("Jane Bower")["Miss Bower"] == "title"


def test_a_short_form_with_a_title_and_a_surname_is_the_person_of_the_long_one() -> None:
    read = Retold(
        "Miss Elizabeth Bower walked three miles. Elizabeth Bower liked mud, and Elizabeth had mud on her hem.\n\n"
        '"Miss Eliza Bower," said Piet, "you are wet." Piet laughed.\n\n"I am," said Elizabeth Bower.'
    )
    assert "Miss Eliza Bower" in read.aliases(read.speakers[-1] or "")


def test_miss_before_a_full_name_says_she_whatever_pronouns_were_read() -> None:
    read = Retold(
        "Louisa Ware waited for Piet, and he was late. Louisa Ware saw Hans, and he waved. Louisa Ware saw Jan, and he "
        'did not.\n\n"Come," said Louisa Ware.\n\n"Yes, Miss Louisa Ware," said Piet.'
    )
    assert read.cast["Louisa Ware"].pronouns == "she/her"


def test_to_miss_somebody_is_no_title() -> None:
    read = Retold(
        '"I shall miss Ralph Denny," said Mara. Ralph Denny had gone, and he had left his hat. "I miss Ralph."'
    )
    assert set(read.aliases("Ralph Denny")) == {"Ralph Denny", "Ralph"}
    assert read.cast["Ralph Denny"].pronouns == "he/him"


def test_a_surname_alone_is_not_the_wife() -> None:
    read = Retold(
        "Mrs. Ponter swam, and Mrs. Ponter rowed, and she sang. Mrs. Ponter had a blue boat of her own.\n\n"
        '"Come in," said Mr. Ponter. He held her shawl.\n\n"Not yet," said Mrs. Ponter.\n\n"Now," said Ponter.'
    )
    husband, wife, alone = read.speakers
    assert alone == husband != wife


def test_an_adverb_before_a_name_is_no_part_of_it() -> None:
    read = Retold(
        '"Sit," said Mara.\n\n"Never!" Hardly Piet Grier had said it. "Never," said Piet Grier. Nearly Piet Grier fell.'
    )
    assert read.named == {"Mara", "Piet Grier"}


def test_one_sentence_with_miss_harriet_and_miss_lowe_has_two_sisters() -> None:
    read = Retold(
        "Miss Harriet Lowe had the keys, and Miss Lowe had the rest. Augusta Lowe never gave up her seat.\n\n"
        '"You want gloves," said Miss Lowe.\n\n"I have gloves," said Harriet. Augusta looked at her hands.\n\n'
        '"Give me the keys," said Augusta.'
    )
    assert read.speakers == ["Augusta Lowe", "Miss Harriet Lowe", "Augusta Lowe"]


def test_mrs_is_nobody_of_her_surname_of_whom_nothing_tells_that_it_is_a_woman() -> None:
    read = Retold('Piet asked for Lee Marsh.\n\n"Sit," said Mrs. Marsh. "Not here," she said. Piet sat by Lee Marsh.')
    assert {"Lee Marsh", "Mrs. Marsh"} <= read.named


def test_twice_as_many_names_are_held_against_one_another_at_most_twice_as_often(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: Counter[str] = Counter()

    def counted(place: object, name: str) -> None:
        known: Callable[..., bool] = getattr(place, name)

        def ask(*args: object) -> bool:
            asked[name] += 1
            return known(*args)

        monkeypatch.setattr(place, name, ask)

    counted(Fitting, "fits")
    counted(nicknames, "is_short_form")
    of: dict[int, dict[str, int]] = {}
    for n in (300, 600):
        asked.clear()
        names = ["".join(letters).title() for letters in islice(product("tlmbr", "aeio", "ndskv", "aou", "lrt"), n)]
        read = Retold("\n\n".join(f'"Good," said {name}. {name} sat down.' for name in names))
        assert len(read.named) > n / 2
        of[n] = dict(asked)
    assert all(of[600].get(name, 0) <= 2.5 * n_asked + 100 for name, n_asked in of[300].items()), of


def test_the_miss_fords_are_no_third_person() -> None:
    text = "Miss Ford sat down. " + "The Miss Fords sang, and Miss Ford played. " * 20
    told: list[Told] = [("Miss Fords", "PER", "name"), ("Miss Ford", "PER", "name")]
    layers = world(text, told, {}, plural="Fords")
    assert [person.name for person in layers.characters if person.is_named and not person.members] == ["Miss Ford"]


@pytest.mark.parametrize(("rank", "short"), [("Captain", "Cap"), ("Sergeant", "Sarge"), ("Dr.", "Doc")])
def test_a_short_title_alone_is_whoever_bears_the_long_one(rank: str, short: str) -> None:
    read = Retold(
        f'{rank} Vatne came in. "Here they come, {short}," said Piet. {rank} Vatne nodded.\n\n'
        f'"Let them," said {rank} Vatne. "You heard {short}," said Piet.'
    )
    assert read.named == {f"{rank} Vatne", "Piet"}
    assert read.aliases(f"{rank} Vatne")[short] == "role"


def test_what_follows_a_title_of_kin_may_be_a_short_form() -> None:
    read = Retold(
        '"Good night, Uncle Bas," said Otty.\n\nBastian Prewett put out the lamp. Bastian Prewett sighed.\n\n'
        '"Good night," said Bastian.'
    )
    assert "Uncle Bas" in read.aliases("Bastian Prewett")
