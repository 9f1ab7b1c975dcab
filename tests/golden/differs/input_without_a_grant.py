# differs: nothing is granted unasked
import sys


def attempt(what):
    try:
        what()
    except PermissionError as error:
        print(error)


attempt(input)
attempt(sys.stdin.readline)
attempt(lambda: next(sys.stdin))
# output:
#| standard input was not granted: run with --stdin, or let the host's sink read lines
#| standard input was not granted: run with --stdin, or let the host's sink read lines
#| standard input was not granted: run with --stdin, or let the host's sink read lines
