"""The benchmark of rendering compares like with like: what it lets docxtpl print is what we print."""

import json
from pathlib import Path

import pytest

from benchmarks import rendering_document, rendering_engine


@pytest.mark.parametrize("measures", [12, 40])
def test_docxtpl_and_we_print_the_same_words_of_the_same_plan(
    measures: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rendering_document.main(tmp_path, ["sltdocs", "docxtpl", str(measures)])
    printed = []
    for engine in ("sltdocs", "docxtpl"):
        files = (tmp_path / f"{engine}.docx", tmp_path / f"{measures}.json", tmp_path / f"{engine}-out.docx")
        rendering_engine.main(engine, *map(str, files), "2")
        printed.append(rendering_document.words(files[2].read_bytes()))
        assert len(json.loads(capsys.readouterr().out)) == 2
    assert printed[0] == printed[1]
    assert len(printed[0]) > measures * 7
