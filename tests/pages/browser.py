"""One headless Chromium for many pages, spoken to by its DevTools protocol over a pair of pipes: no driver, no port.

https://chromedevtools.github.io/devtools-protocol/ (messages are JSON, each ended by a zero byte).
"""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")


class Browser:
    """A browser with one page open. Our own scripts pass its policy by."""

    def __init__(self, profile: Path) -> None:
        into, self._out = os.pipe()
        self._in, out = os.pipe()
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", f"--user-data-dir={profile}"]
        start = ["bash", "-c", f'exec "$@" 3<&{into} 4>&{out}', "bash", "chromium", *flags, "about:blank"]
        self._process = subprocess.Popen(start, pass_fds=(into, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(into)
        os.close(out)
        self._rest, self._number, self._session = b"", 0, ""
        target = next(one for one in self._ask("Target.getTargets")["targetInfos"] if one["type"] == "page")
        attached = self._ask("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = attached["sessionId"]
        self._ask("Page.enable")
        self._ask("Page.setBypassCSP", enabled=True)

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        with suppress(OSError):
            os.close(self._out)
        os.close(self._in)
        self._process.terminate()
        self._process.wait(30)

    def open(self, address: str, width: int = 1280, *, dark: bool = False) -> None:
        """Opens a page, whose own scripts do not run, in a window as wide as this."""
        self.look(width, dark=dark)
        self._ask("Emulation.setScriptExecutionDisabled", value=True)
        self._ask("Page.navigate", url=address)
        self._wait_for("Page.loadEventFired")
        self._ask("Emulation.setScriptExecutionDisabled", value=False)
        self.says(f"{AXE}; true")

    def look(self, width: int, *, dark: bool) -> None:
        """Makes the window another one."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._ask("Emulation.setEmulatedMedia", features=scheme)
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)

    def says(self, expression: str) -> Any:
        """What an expression gives, a promise when it is kept."""
        told = self._ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    def picture(self, whole: bool = True) -> str:
        """A picture of the page (png, base64)."""
        return str(self._ask("Page.captureScreenshot", captureBeyondViewport=whole)["data"])

    def printed(self) -> str:
        """The page as a PDF (base64)."""
        return str(self._ask("Page.printToPDF", preferCSSPageSize=True)["data"])

    def violations(self) -> list[str]:
        """What axe-core has against the page, with where."""
        found = self.says("axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)")
        return [f"{one['id']}: {', '.join(str(node['target']) for node in one['nodes'][:5])}" for one in found]

    def _ask(self, method: str, **given: Any) -> dict[str, Any]:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": given, **({"sessionId": self._session} if self._session else {})}
        self._write(json.dumps(asked).encode())
        for told in self._messages():
            if told.get("id") == self._number:
                assert "error" not in told, told
                result: dict[str, Any] = told["result"]
                return result
        raise EOFError(method)

    def _wait_for(self, event: str) -> None:
        next(told for told in self._messages() if told.get("method") == event)

    def _write(self, data: bytes) -> None:
        left = data + b"\0"
        while left:
            left = left[os.write(self._out, left) :]

    def _messages(self) -> Iterator[dict[str, Any]]:
        while True:
            message, found, rest = self._rest.partition(b"\0")
            if found:
                self._rest = rest
                yield json.loads(message)
                continue
            more = os.read(self._in, 1 << 20)
            if not more:
                return
            self._rest += more
