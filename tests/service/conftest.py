"""What runs where: pipes and links in the inbox, and limits of memory, are those of POSIX systems."""

import sys

collect_ignore = (
    ["test_inbox.py", "test_worker.py", "test_answering.py", "test_side_by_side.py"] if sys.platform == "win32" else []
)
