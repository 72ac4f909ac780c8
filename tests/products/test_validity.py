"""Every document opens without repair: an independent validator of Office files finds nothing in any of them."""

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from tests.products import documents


@pytest.mark.parametrize("name", documents.NAMES)
def test_the_document_is_valid(name: str, tmp_path: Path) -> None:
    path = tmp_path / "document.docx"
    path.write_bytes(documents.document(name).data)
    assert [str(fault) for fault in OpenXmlValidator().validate(path).errors] == []
