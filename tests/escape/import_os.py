# A module with authority: of the operating system's there is only what is arithmetic
# differs: CPython hands it out
import os
for name in ("system", "popen", "fork", "execv", "kill", "sys", "posix", "_exit"):
    if hasattr(os, name):
        print(name)
for reach in (lambda: os.listdir("/"), lambda: os.getcwd(), lambda: os.environ["HOME"], lambda: os.getenv("HOME"),
              lambda: os.open("/etc/passwd", 0), lambda: os.remove("x"), lambda: os.urandom(4)):
    try:
        print(reach())
    except PermissionError:
        print("refused")
# output:
#| refused
#| refused
#| refused
#| refused
#| refused
#| refused
#| refused
