"""Which files are somebody's workbook, and which are left behind by programs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sltdocs.service.file_names import conflict_copies, is_conflict_copy, is_input, owner_files, public_name, readable


@pytest.mark.parametrize(
    "name",
    [
        "plan.xlsx",
        "PLAN.XLSX",
        "Årsplan 2026 (ny).xlsx",
        "plan.xls",
        "plan.ods",
        "plan.csv",
        "plan.docx",
        "plan.lnk",
        "plan",
        "tmp.xlsx",
        "plan.xltx",
        "download.xlsx",
        "icon.xlsx",
        "sb-plan.xlsx",
    ],
)
def test_everything_that_somebody_may_have_dropped_is_input(name: str) -> None:
    assert is_input(name)


@pytest.mark.parametrize(
    "name",
    [
        "~$plan.xlsx", ".~lock.plan.xlsx#", "plan.tmp", "plan.xlsx.part", "plan.xlsx.partial", "plan.crdownload", ".plan.xlsx",
        "plan.xlsx~", "Thumbs.db", "desktop.ini", ".DS_Store", "._plan.xlsx", "4CCA4100", "8a1b2c00", "README.md",
        "plan-konfliktkopi.xlsx", "plan-Karis PC-konfliktkopi-2.xlsx", "plan.sync-conflict-20260302-120000-ABCDEFG.xlsx",
        "plan (Karis conflicted copy 2026-03-02).xlsx",
        "plan.xlsx.filepart", "plan.xlsx.~74ff", "plan.xlsx:Zone.Identifier", "Icon\r", "ehthumbs.db", "ehthumbs_vista.db",
        "sync.ffs_lock", "plan.xlsx.opdownload", "plan.xlsx.download", "plan.xlsx.!sync", "plan.bts", "plan.xlsx.driveupload",
        "plan.xlsx.sb-8f1b2c3d-Qx1YzA", "Sikkerhetskopi av plan.xlk", "$RECYCLE.BIN",
    ],
)  # fmt: skip
def test_what_programs_leave_behind_is_not(name: str) -> None:
    assert not is_input(name)


@pytest.mark.parametrize(
    "copy",
    [
        "plan-konfliktkopi.xlsx",
        "Plan (konfliktkopi).xlsx",
        "plan.sync-conflict-20260302-120000-ABCDEFG.xlsx",
        "plan (conflicted copy 2026-03-02).xlsx",
    ],
)
def test_a_conflict_copy_is_told_to_the_workbook_it_was_made_from(copy: str) -> None:
    assert is_conflict_copy(copy)
    assert conflict_copies("plan.xlsx", [copy, "annet.xlsx"]) == (copy,)
    assert conflict_copies("annet.xlsx", [copy]) == ()


def test_the_marks_that_office_programs_leave_beside_an_open_file() -> None:
    assert owner_files("plan.xlsx") == ("~$plan.xlsx", "~$an.xlsx", ".~lock.plan.xlsx#")


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("møte.xlsx", "møte.xlsx"),
        (b"m\xf8te \xe5r.xlsx".decode("utf-8", "surrogateescape"), "møte år.xlsx"),
        (b"\xff\x81\xfe.xlsx".decode("utf-8", "surrogateescape"), "ÿ\N{REPLACEMENT CHARACTER}þ.xlsx"),
    ],
    ids=["as it should be", "from an old Windows program", "nonsense"],
)
def test_a_name_that_is_no_text_can_be_told_of(name: str, read: str) -> None:
    assert readable(name) == read


@given(st.text(st.characters(exclude_categories=())))
def test_any_name_can_be_written_once_it_is_readable(name: str) -> None:
    assert readable(name).encode("utf-8").decode("utf-8") == readable(name)
    assert public_name(name).encode("utf-8").decode("utf-8") == public_name(name)
