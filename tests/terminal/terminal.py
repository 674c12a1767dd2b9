"""A terminal with one program in it: in tmux, where that is installed, else on a plain pty."""

import fcntl
import os
import pty
import re
import select
import shlex
import shutil
import struct
import subprocess
import tempfile
import termios
import time

PATIENCE = 60


class Tmux:
    """What a person sees: the screen as tmux has drawn it."""

    def __init__(self, words, folder, environment, columns=80, rows=24):
        self.place = tempfile.mkdtemp()
        self.socket = os.path.join(self.place, "tmux")
        self.status_file = os.path.join(self.place, "status")
        variables = " ".join(shlex.quote(f"{name}={value}") for name, value in environment.items())
        script = f"trap : INT; cd {shlex.quote(str(folder))} && env -i {variables} {shlex.join(words)}; echo $? > {self.status_file}; sleep 1000"
        self.run("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), "sh", "-c", script)

    def run(self, *words):
        return subprocess.run(["tmux", "-u", "-S", self.socket, *words], capture_output=True, text=True, check=False).stdout

    def screen(self):
        return self.run("capture-pane", "-p", "-e", "-J", "-S", "-2000")

    def type(self, text):
        self.run("send-keys", "-l", text)

    def key(self, name):
        self.run("send-keys", name)

    def ended(self):
        return os.path.exists(self.status_file) and os.path.getsize(self.status_file) > 0

    def status(self):
        with open(self.status_file, encoding="ascii") as file:
            return int(file.read())

    def close(self):
        self.run("kill-server")
        shutil.rmtree(self.place)


class Pty:
    """The same without a screen: all that was written."""

    KEYS = {"Enter": "\r", "C-d": "\x04", "C-c": "\x03"}

    def __init__(self, words, folder, environment, columns=80, rows=24):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            time.sleep(0.2)
            os.execvpe(words[0], words, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.shown, self.end = "", None

    def screen(self):
        while self.end is None and select.select([self.terminal], [], [], 0.1)[0]:
            try:
                self.shown += os.read(self.terminal, 65536).decode("utf-8", "replace").replace("\r\n", "\n")
            except OSError:
                self.end = os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1])
        return self.shown

    def type(self, text):
        os.write(self.terminal, text.encode())

    def key(self, name):
        self.type(self.KEYS[name])

    def ended(self):
        self.screen()
        return self.end is not None

    def status(self):
        return self.end

    def close(self):
        os.close(self.terminal)


class Terminal:
    def __init__(self, words, folder, environment, columns=80, rows=24):
        kind = Tmux if shutil.which("tmux") else Pty
        self.inner = kind(words, folder, environment, columns, rows)
        self.has_screen = kind is Tmux

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.inner.close()

    def wait(self, what):
        """Until the words stand there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if what in self.plain():
                return
            time.sleep(0.05)
        raise AssertionError(f"{what!r} does not come:\n{self.plain()}")

    def asked(self, what):
        """Until the last line ends with the words."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.plain().rstrip().endswith(what.rstrip()):
                return
            time.sleep(0.05)
        raise AssertionError(f"{what!r} is not asked:\n{self.plain()}")

    def answer(self, question, typed):
        self.asked(question)
        before = self.lines()
        self.inner.type(typed)
        self.inner.key("Enter")
        end = time.monotonic() + PATIENCE
        while self.lines() == before and not self.inner.ended() and time.monotonic() < end:
            time.sleep(0.02)

    def lines(self):
        return self.plain().rstrip().count("\n")

    def key(self, name):
        self.inner.key(name)

    def type(self, text):
        self.inner.type(text)

    def screen(self):
        return self.inner.screen()

    def plain(self):
        return re.sub("\x1b\\[[0-9;?]*[a-zA-Z]|\x1b[=>]|\x1b\\([AB]|\x0f", "", self.screen())

    def status(self):
        end = time.monotonic() + PATIENCE
        while not self.inner.ended():
            if time.monotonic() > end:
                raise AssertionError("it does not end:\n" + self.plain())
            time.sleep(0.05)
        return self.inner.status()
