"""Text made safe for XML; Python's own `xml.sax.saxutils` loads network code that takes longer than filling a document."""


def escape(text: str) -> str:
    """Text as it stands between tags or in an attribute."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    if '"' in text or "'" in text:
        text = text.replace('"', "&quot;").replace("'", "&#39;")
    return text


def quoted(text: str) -> str:
    """An attribute's value with its quotes; breaks and tabs, which a parser would make blanks of, are kept."""
    return f'"{escape(text)}"'.replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")


def unescape(text: str) -> str:
    """Text that `escape` made safe, as it was."""
    for sign, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#39;", "'"), ("&amp;", "&")):
        text = text.replace(sign, letter)
    return text
