# A module that reads files: without a grant there are none
# differs: CPython reads them
import fileinput
for name in ("/etc/passwd", "../secret.txt", "/proc/self/environ"):
    try:
        print(list(fileinput.input(name)))
    except PermissionError:
        print("refused")
# output:
#| refused
#| refused
#| refused
