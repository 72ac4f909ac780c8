"""`python -m sltdocs`: the same as the command `sltdocs`."""

from sltdocs.cli import main

if __name__ == "__main__":
    main()
