"""The program in processes of its own, forked from one that has imported it, so that a thousand of them are cheap."""

import ctypes
import os
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

# what commands load when they need it, so that each child has it already
import facilitator.app
import facilitator.exchange.docx
import facilitator.exchange.odt
import facilitator.exchange.pdf
import facilitator.exchange.version_files
import facilitator.exchange.workbook
import facilitator.versions  # noqa: F401
from facilitator.cli.program import main

LONGEST_SECONDS = 60.0
POLL_SECONDS = 0.001
ITSELF = "what is forked has raised"

Task = Callable[[], object]


class Child:
    """A process that runs a task; what it says is in files, so nothing is lost with it and nobody has to listen."""

    def __init__(
        self, task: Task, folder: Path, *, reads: Path | None = None, around: Mapping[str, str] | None = None
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._said, self._complained = folder / "said", folder / "complained"
        self._started = time.monotonic()
        self.status: int | None = None
        self.cpu = 0.0
        self.pid = os.fork()
        if self.pid == 0:
            self._run(task, reads, dict(around or {}))
        with suppress(OSError):
            # whichever of the two comes first: nobody may kill the group before it is one
            os.setpgid(self.pid, self.pid)

    def _run(self, task: Task, reads: Path | None, around: dict[str, str]) -> None:
        code = 70
        try:
            os.setpgid(0, 0)
            os.environ.update(around)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            files = ((reads or Path(os.devnull), os.O_RDONLY), (self._said, _WRITES), (self._complained, _WRITES))
            for number, (path, flags) in enumerate(files):
                handle = os.open(path, flags, 0o600)
                os.dup2(handle, number)
                os.close(handle)
            task()
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        except BaseException:  # noqa: BLE001 - a forked process never goes on as if it were the bench
            os.write(2, f"{ITSELF}\n{traceback.format_exc()}".encode())
        finally:
            os._exit(code)

    @property
    def said(self) -> str:
        """Give what it has written to its standard output so far."""
        return self._said.read_text("utf-8", "replace") if self._said.exists() else ""

    @property
    def complained(self) -> str:
        """Give what it has written to its standard error so far."""
        return self._complained.read_text("utf-8", "replace") if self._complained.exists() else ""

    @property
    def spent(self) -> float:
        """Give the processor time that it has used, in seconds."""
        try:
            return int(Path(f"/proc/{self.pid}/schedstat").read_text("ascii").split()[0]) / 1e9
        except (OSError, IndexError):
            return self.cpu

    @property
    def seconds(self) -> float:
        """Give how long ago it was started."""
        return time.monotonic() - self._started

    def ended(self) -> bool:
        """Say whether it has ended by now."""
        if self.status is None:
            pid, status, used = os.wait4(self.pid, os.WNOHANG)
            if pid:
                self.status, self.cpu = status, used.ru_utime + used.ru_stime
        return self.status is not None

    def comes(self, holds: Callable[[], object], seconds: float = LONGEST_SECONDS) -> bool:
        """Wait until something holds; False where the process ended before, or it takes too long."""
        until = time.monotonic() + seconds
        while not holds():
            if self.ended() or time.monotonic() > until:
                return bool(holds())
            time.sleep(POLL_SECONDS * 5)
        return True

    def ends(self, seconds: float = LONGEST_SECONDS) -> bool:
        """Wait for its end, and say whether it came; what hangs is killed."""
        if self.comes(self.ended, seconds):
            return True
        self.kill()
        return False

    @property
    def code(self) -> int:
        """Give how it ended: its exit code, or the signal, below zero."""
        return os.waitstatus_to_exitcode(self.status or 0)

    def kill(self, *, family: bool = True) -> bool:
        """Kill it, with the processes it has started or alone; False where it had ended by itself."""
        if self.ended():
            return False
        (os.killpg if family else os.kill)(self.pid, signal.SIGKILL)
        _, self.status, used = os.wait4(self.pid, 0)
        self.cpu = used.ru_utime + used.ru_stime
        return os.WIFSIGNALED(self.status)

    def stop(self) -> None:
        """Let it stand still, as a computer that sleeps."""
        os.killpg(self.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on."""
        os.killpg(self.pid, signal.SIGCONT)

    def family_ends(self, seconds: float = LONGEST_SECONDS) -> bool:
        """Say whether what it has started ends with it; what does not is killed."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with suppress(ChildProcessError):
                while os.waitpid(-self.pid, os.WNOHANG)[0]:
                    pass
            try:
                os.killpg(self.pid, 0)
            except ProcessLookupError:
                return True
            time.sleep(POLL_SECONDS * 5)
        os.killpg(self.pid, signal.SIGKILL)
        return False


def adopt_orphans() -> None:
    """Become the parent of whoever loses theirs here, so that a process that has ended is seen to have."""
    set_child_subreaper = 36
    ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)


_WRITES = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def command(*words: object) -> Task:
    """Give the task of a command line, as the program's own script carries it out."""

    def task() -> None:
        main([str(word) for word in words])

    return task


def executed(*words: object) -> Task:
    """Give the task of a Python that is started anew, for what must be around it from its first instant on."""

    def task() -> None:
        os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
        os.execv(sys.executable, [sys.executable, "-m", *(str(word) for word in words)])  # noqa: S606

    return task


def limited(task: Task, largest_file: int) -> Task:
    """Give a task that writes no file beyond a size: the system refuses it in the middle of any write."""

    def limits() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
        task()

    return limits


def done(words: Sequence[object], folder: Path, around: Mapping[str, str] | None = None) -> Child:
    """Carry out a command line to its end."""
    child = Child(command(*words), folder, around=around)
    child.ends()
    return child
