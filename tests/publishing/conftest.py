"""What runs where: killing a process amid its work needs fork, which Windows does not have; being another user needs root."""

import os
import sys

_FORKING = ["test_fencing.py", "test_kills.py", "test_old_outbox.py", "test_planted_bugs.py"]
_WITH_RIGHTS = ["test_two_users.py", "test_zones.py"]
collect_ignore = [*_FORKING, *_WITH_RIGHTS] if sys.platform == "win32" else ["test_two_users.py"] if os.geteuid() else []
