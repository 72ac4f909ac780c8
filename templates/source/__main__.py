"""Writes the shipped templates into the folder `templates/`: `python -m templates.source`."""

from pathlib import Path

from templates.source.shipped import templates

if __name__ == "__main__":
    for name, data in templates().items():
        (Path(__file__).parent.parent / name).write_bytes(data)
