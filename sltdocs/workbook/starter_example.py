"""The example's contents, read from the data file of a written form."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, time
from importlib.resources import files

from sltdocs.contract.written_form import WrittenForm

Value = str | int | float | bool | date | time


def example_values(form: WrittenForm) -> Mapping[str, Sequence[Mapping[str, Value]]]:
    """The records of every sheet by sheet key; values by column key."""
    source = files("sltdocs.workbook").joinpath(f"examples/{form.value}.toml").read_text(encoding="utf-8")
    return {key: records if isinstance(records, list) else [records] for key, records in tomllib.loads(source).items()}
