"""The opaque keys of groups with individual cases: given once, never to another group, whatever becomes of their record."""

from hypothesis import given
from hypothesis import strategies as st

from sltdocs.products.opaque_keys import CalendarMemory, GroupKey, GroupKeys, is_key, load, next_key, number

KEYS = st.integers(1, 30).map(lambda count: f"g{count}")
NAMES = st.text(min_size=1, max_size=12)
GROUPS = st.lists(st.builds(GroupKey, KEYS, st.lists(NAMES, max_size=3).map(tuple), st.booleans()), unique_by=lambda one: one.key)
ALL_KEYS = GROUPS.map(lambda groups: GroupKeys(tuple(sorted(groups, key=lambda one: number(one.key)))))


@given(ALL_KEYS)
def test_what_is_written_is_read_again(keys):
    memory = CalendarMemory(keys.groups, {"2026": ("styring", "g1")})
    assert load(memory.dump()) == memory


@given(st.binary(max_size=200) | st.text(max_size=80).map(str.encode))
def test_any_other_bytes_are_damage_or_know_nothing(data):
    found = load(data)
    assert found is None or found.keys == GroupKeys()


@given(ALL_KEYS, st.integers(0, 2000))
def test_a_file_that_is_cut_off_is_damage(keys, length):
    data = CalendarMemory(keys.groups).dump()
    assert length >= len(data) - 1 or load(data[:length]) is None


@given(ALL_KEYS, st.lists(KEYS | NAMES), st.lists(KEYS))
def test_a_new_key_was_never_given_out(keys, used, files):
    paths = [f"kalender/slt-2026_{key}.ics" for key in files] + [f"kalender/enkeltmoter/2026-02-03_{key}_2.ics" for key in files]
    new = next_key(keys, used, paths)
    assert is_key(new)
    assert new not in {*(one.key for one in keys.groups), *used, *files}


@given(ALL_KEYS, ALL_KEYS)
def test_an_older_record_adds_what_is_missing_and_changes_nothing_else(newer, older):
    both = newer.completed(older)
    assert {one.key for one in both.groups} == {one.key for one in (*newer.groups, *older.groups)}
    assert all(both.names(one.key) == one.names for one in newer.groups if one.names)


@given(ALL_KEYS, KEYS, NAMES)
def test_a_noted_kortnavn_is_the_newest_and_none_is_forgotten(keys, key, name):
    after = keys.noted(key, name)
    assert after.names(key)[-1] == name
    assert set(keys.names(key)) <= set(after.names(key))
    assert after.secret(name)


def test_a_kortnavn_that_a_group_had_before_is_still_its_own_unless_another_group_has_it_now():
    keys = GroupKeys().noted("g1", "team").noted("g1", "kjerne")
    assert keys.secret("team") == "g1"
    assert keys.secret("team", {"kjerne"}) == ""
    assert keys.noted("g1", is_open=True).secret("kjerne") == ""
