"""What runs where: killing a process amid its work needs fork, which Windows does not have."""

import sys

collect_ignore = ["test_fencing.py", "test_kills.py", "test_planted_bugs.py"] if sys.platform == "win32" else []
