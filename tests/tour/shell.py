"""bash on a pty, as somebody has it who types."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

PATIENCE = 60
END = "\x1e"


class Shell:
    def __init__(self, home, environment, columns=100):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(home)
            os.execve("/bin/bash", ["bash", "--norc", "--noprofile", "--noediting", "-i"], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        # What is typed is not shown twice; behind each answer stands a mark.
        os.write(self.terminal, f"stty -echo; PS2=; PROMPT_COMMAND=; PS1=$'\\x1e'\n".encode())
        self.until_mark()

    def until_mark(self):
        text, end = b"", time.monotonic() + PATIENCE
        while not text.endswith(END.encode()):
            if time.monotonic() > end or not select.select([self.terminal], [], [], 1)[0] and time.monotonic() > end:
                raise TimeoutError(f"no answer, only: {text.decode('utf-8', 'replace')}")
            if select.select([self.terminal], [], [], 0.1)[0]:
                text += os.read(self.terminal, 65536)
        return text.decode("utf-8", "replace").removesuffix(END)

    def type(self, command):
        os.write(self.terminal, (command + "\n").encode())
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", self.until_mark().replace("\r\n", "\n"))

    def close(self):
        os.kill(self.child, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.child, 0)
