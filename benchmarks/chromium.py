"""A headless Chromium, driven through the DevTools protocol over a pair of pipes: no network, no packages."""

import json
import os
import shutil
import tempfile
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from select import select
from signal import SIGKILL
from time import monotonic, sleep
from typing import Any, Self

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)
# A key's code for those keys that pages ask about, beside its name.
KEY_CODES = {"Enter": 13, "Escape": 27, "Tab": 9, " ": 32, "Home": 36, "End": 35, "PageUp": 33, "PageDown": 34}
KEY_CODES |= {"ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}
PATIENCE = 20.0


def find_chromium() -> str | None:
    """Return the browser's path, or None where none is installed or this system cannot start it with pipes."""
    if not hasattr(os, "posix_spawn"):
        return None
    return next(filter(None, map(shutil.which, NAMES)), None)


class ChromiumError(Exception):
    """What the browser or the page's script has to complain about."""


class Page:
    """One page in the browser. Positions and sizes are in CSS pixels."""

    def __init__(self, chromium: "Chromium", session: str) -> None:
        self._chromium, self._session = chromium, session
        self.complaints: list[str] = []

    def send(self, method: str, **parameters: object) -> dict[str, Any]:
        """Call a method of the protocol on this page."""
        return self._chromium.send(method, parameters, self._session)

    def open(self, path: Path, *, width: int = 1440, height: int = 900, is_dark: bool = False) -> None:
        """Load a file from disk and wait until it has loaded."""
        self.send("Page.enable")
        self.send("Runtime.enable")
        self.send("Log.enable")
        self.send("Accessibility.enable")
        is_phone = width < 600
        size = {"width": width, "height": height, "deviceScaleFactor": 2 if is_phone else 1, "mobile": is_phone}
        self.send("Emulation.setDeviceMetricsOverride", **size)
        self.send("Emulation.setTouchEmulationEnabled", enabled=is_phone)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
        still = {"name": "prefers-reduced-motion", "value": "reduce"}
        self.send("Emulation.setEmulatedMedia", features=[scheme, still])
        self.send("Page.navigate", url=path.resolve().as_uri())
        self.wait("document.readyState === 'complete'")

    def run(self, expression: str) -> Any:  # noqa: ANN401 - whatever the script returns
        """Evaluate JavaScript and return its value. Raises ChromiumError where it throws."""
        found = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            details = found["exceptionDetails"]
            raise ChromiumError(details.get("exception", {}).get("description", details["text"]))
        return found["result"].get("value")

    def wait(self, condition: str) -> None:
        """Wait until the expression is true. Raises ChromiumError where it does not become so."""
        until = monotonic() + PATIENCE
        while not self.run(f"Boolean({condition})"):
            if monotonic() > until:
                raise ChromiumError(f"still not so after {PATIENCE} seconds: {condition}")
            sleep(0.02)

    def text(self, selector: str) -> str:
        """Return what an element shows."""
        return str(self.run(f"document.querySelector({json.dumps(selector)}).innerText"))

    def texts(self, selector: str) -> list[str]:
        """Return what each of some elements shows."""
        return list(self.run(f"[...document.querySelectorAll({json.dumps(selector)})].map((found) => found.innerText)"))

    def point(self, selector: str, *, is_scrolled: bool = True) -> tuple[float, float]:
        """Return the middle of an element's first box, on the screen."""
        scroll = "e.scrollIntoView({block: 'center', behavior: 'instant'});" if is_scrolled else ""
        x, y = self.run(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)}); {scroll}"
            "const b = e.getClientRects()[0]; return [b.left + b.width / 2, b.top + b.height / 2]; })()"
        )
        return x, y

    def click(self, selector: str) -> None:
        """Scroll to an element and click on its middle with the mouse."""
        x, y = self.settled_point(selector)
        self.hover_at(x, y)
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def settled_point(self, selector: str) -> tuple[float, float]:
        """Scroll to an element and return its middle once the page has drawn itself there."""
        self.point(selector)
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return self.point(selector, is_scrolled=False)

    def hover(self, selector: str) -> None:
        """Scroll to an element and move the mouse there."""
        self.hover_at(*self.settled_point(selector))

    def hover_at(self, x: float, y: float) -> None:
        """Move the mouse."""
        self.send("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def drag(self, selector: str, by: float) -> None:
        """Drag an element up or down with the mouse."""
        x, y = self.settled_point(selector)
        self.hover_at(x, y)
        self.send("Input.dispatchMouseEvent", type="mousePressed", x=x, y=y, button="left", clickCount=1)
        for step in range(1, 6):
            moved = {"x": x, "y": y + by * step / 5, "button": "left", "buttons": 1}
            self.send("Input.dispatchMouseEvent", type="mouseMoved", **moved)
        self.send("Input.dispatchMouseEvent", type="mouseReleased", x=x, y=y + by, button="left", clickCount=1)

    def tap(self, selector: str) -> None:
        """Scroll to an element and touch its middle."""
        x, y = self.settled_point(selector)
        self.send("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.send("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def press(self, key: str, *, shift: bool = False) -> None:
        """Press and release a key by its name."""
        code = {"windowsVirtualKeyCode": KEY_CODES.get(key, 0), "modifiers": 8 if shift else 0}
        words = {"text": "\r"} if key == "Enter" else {}
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, **code, **words)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key, **code)

    def write(self, text: str) -> None:
        """Type text into whatever has the focus."""
        self.send("Input.insertText", text=text)

    def screenshot(self, path: Path) -> None:
        """Save what the screen shows as a PNG."""
        path.write_bytes(b64decode(self.send("Page.captureScreenshot", format="png")["data"]))


def _pipe() -> tuple[int, int]:
    """Return a pipe whose numbers are out of the way: the browser reads from 3 and writes to 4."""
    from fcntl import F_DUPFD_CLOEXEC, fcntl

    ends = os.pipe()
    moved = (fcntl(ends[0], F_DUPFD_CLOEXEC, 10), fcntl(ends[1], F_DUPFD_CLOEXEC, 10))
    for end in ends:
        os.close(end)
    return moved


class Chromium:
    """A running browser; `with Chromium(...)` ends it."""

    def __init__(self, program: str) -> None:
        self._profile = tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True)
        reads, self._out = _pipe()
        self._in, writes = _pipe()
        command = [program, *FLAGS, f"--user-data-dir={self._profile.name}", "about:blank"]
        placed = [(os.POSIX_SPAWN_DUP2, reads, 3), (os.POSIX_SPAWN_DUP2, writes, 4)]
        silenced = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
        self._process = os.posix_spawn(program, command, os.environ, file_actions=[*placed, *silenced])
        os.close(reads)
        os.close(writes)
        self._buffer = b""
        self._n_sent = 0
        self._pages: dict[str, Page] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ChromiumError, OSError):
            self.send("Browser.close", {})
        until = monotonic() + PATIENCE
        while os.waitpid(self._process, os.WNOHANG) == (0, 0):
            if monotonic() > until:
                os.kill(self._process, SIGKILL)
            sleep(0.02)
        os.close(self._out)
        os.close(self._in)
        self._profile.cleanup()

    @contextmanager
    def page(self, *, has_script: bool = True) -> Iterator[Page]:
        """Open an empty page in a context of its own, with a store of its own, and close it in the end."""
        context = self.send("Target.createBrowserContext", {})["browserContextId"]
        target = self.send("Target.createTarget", {"url": "about:blank", "browserContextId": context})["targetId"]
        session = self.send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        page = self._pages[session] = Page(self, session)
        if not has_script:
            page.send("Emulation.setScriptExecutionDisabled", value=True)
        yield page
        self.send("Target.disposeBrowserContext", {"browserContextId": context})

    def send(self, method: str, parameters: dict[str, Any], session: str | None = None) -> dict[str, Any]:
        """Call a method of the protocol. Raises ChromiumError where the browser refuses."""
        self._n_sent += 1
        message: dict[str, Any] = {"id": self._n_sent, "method": method, "params": parameters}
        if session is not None:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == message["id"]:
                if "error" in answer:
                    raise ChromiumError(f"{method}: {answer['error']['message']}")
                return dict(answer["result"])
            self._note(answer)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            if not select([self._in], [], [], 3 * PATIENCE)[0]:
                raise ChromiumError(f"the browser has been silent for {3 * PATIENCE} seconds")
            data = os.read(self._in, 1 << 20)
            if not data:
                raise ChromiumError("the browser has ended")
            self._buffer += data
        message, self._buffer = self._buffer.split(b"\0", 1)
        return dict(json.loads(message))

    def _note(self, event: dict[str, Any]) -> None:
        """Keep what a page's script or policy complains about."""
        page = self._pages.get(event.get("sessionId", ""))
        if page is None:
            return
        parameters = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            page.complaints.append(details.get("exception", {}).get("description", details["text"]))
        elif event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] in {"error", "warning"}:
            page.complaints.append(parameters["entry"]["text"])
