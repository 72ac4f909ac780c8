"""All benchmarks one after the other, each in its own process: `python -m benchmarks`, about half an hour on a quiet machine."""

import subprocess
import sys
from importlib.util import find_spec

TITLES = {
    "rendering": "Rendering, beside other engines",
    "whole_line": "The whole line",
    "growth": "Growth",
    "calendars": "Calendars",
    "batch": "Many workbooks",
    "service": "The running service",
    "service_storm": "A storm upon the service",
}


def main() -> None:
    """Prints every table below its title."""
    for name, title in TITLES.items():
        if find_spec(f"benchmarks.{name}"):
            print(f"## {title}\n", flush=True)
            subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True)
            print(flush=True)


if __name__ == "__main__":
    main()
