"""Writes the shipped templates into the folder `templates/`, and what they compile to: `python -m templates.source`."""

from pathlib import Path

from templates.source.shipped import compiled, templates

if __name__ == "__main__":
    folder = Path(__file__).parent.parent
    (folder / "compiled").mkdir(exist_ok=True)
    for name, data in {**templates(), **compiled()}.items():
        (folder / name).write_bytes(data)
