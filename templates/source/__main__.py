"""Writes the shipped templates into `templates/`: `python -m templates.source`."""

from pathlib import Path

from templates.source.shipped import templates

if __name__ == "__main__":
    folder = Path(__file__).parent.parent
    for name, data in templates().items():
        (folder / name).write_bytes(data)
