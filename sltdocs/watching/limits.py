"""What a child process may use, set by the child itself before it touches anybody's file."""

import sys
from contextlib import suppress

if sys.platform != "win32":
    import resource


def limit_memory(megabytes: int) -> bool:
    """Limits this process's address space; False where the system has no such limit (Windows, macOS ignores it)."""
    if sys.platform == "win32":
        return False
    with suppress(ValueError, OSError):
        size = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        return True
    return False
