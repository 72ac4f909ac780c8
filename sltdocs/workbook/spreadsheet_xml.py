"""The names of SpreadsheetML (ISO/IEC 29500-1, 18) that the room uses."""

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DECLARATIONS = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIP_ID = f"{{{OFFICE}}}id"


def tag(name: str) -> str:
    """An element of the main namespace, as lxml writes it."""
    return f"{{{MAIN}}}{name}"
