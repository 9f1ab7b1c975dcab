import argparse
import sys

sys.stderr = sys.stdout
parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("files", nargs="*", type=str.upper)
parser.add_argument("-n", "--number", type=int, default="7")
parser.add_argument("-v", action="count")
parser.add_argument("-q", "--quiet", action="store_true")
parser.add_argument("--tag", action="append", default=["first"])
parser.add_argument("--more", action="extend", nargs="+", default=[])
parser.add_argument("--const", action="store_const", const=42)
parser.add_argument("--pair", nargs=2, type=float)
parser.add_argument("--mode", choices=("r", "w"))
for line in ("", "a b -n 3", "-vvq x", "-n-5", "--num=9 y", "--tag a --tag=b", "--more a b c --const", "--pair 1 2.5 z",
             "-- -n x", "--mode x", "-n x", "-n", "--pair 1", "--unknown a", "--m r", "-x", "--quiet=1", "-qn4"):
    try:
        print(line, "->", parser.parse_args(line.split()))
    except SystemExit as stop:
        print("exit", stop.code)
# output:
#|  -> Namespace(files=[], number=7, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None)
#| a b -n 3 -> Namespace(files=['A', 'B'], number=3, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None)
#| -vvq x -> Namespace(files=['X'], number=7, v=2, quiet=True, tag=['first'], more=[], const=None, pair=None, mode=None)
#| -n-5 -> Namespace(files=[], number=-5, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None)
#| --num=9 y -> Namespace(files=['Y'], number=9, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None)
#| --tag a --tag=b -> Namespace(files=[], number=7, v=None, quiet=False, tag=['first', 'a', 'b'], more=[], const=None, pair=None, mode=None)
#| --more a b c --const -> Namespace(files=[], number=7, v=None, quiet=False, tag=['first'], more=['a', 'b', 'c'], const=42, pair=None, mode=None)
#| --pair 1 2.5 z -> Namespace(files=['Z'], number=7, v=None, quiet=False, tag=['first'], more=[], const=None, pair=[1.0, 2.5], mode=None)
#| -- -n x -> Namespace(files=['-N', 'X'], number=7, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None)
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: argument --mode: invalid choice: 'x' (choose from 'r', 'w')
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: argument -n/--number: invalid int value: 'x'
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: argument -n/--number: expected one argument
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: argument --pair: expected 2 arguments
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: unrecognized arguments: --unknown
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: ambiguous option: --m could match --more, --mode
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: unrecognized arguments: -x
#| exit 2
#| usage: tool [-h] [-n NUMBER] [-v] [-q] [--tag TAG] [--more MORE [MORE ...]]
#|             [--const] [--pair PAIR PAIR] [--mode {r,w}]
#|             [files ...]
#| tool: error: argument -q/--quiet: ignored explicit argument '1'
#| exit 2
#| -qn4 -> Namespace(files=[], number=4, v=None, quiet=True, tag=['first'], more=[], const=None, pair=None, mode=None)
print(parser.parse_known_args(["--what", "a", "-n", "1"]))
# output:
#| (Namespace(files=['A'], number=1, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None), ['--what'])
print(parser.parse_intermixed_args("a -n 1 b".split()))
# output:
#| Namespace(number=1, v=None, quiet=False, tag=['first'], more=[], const=None, pair=None, mode=None, files=['A', 'B'])
sub = argparse.ArgumentParser(prog="git")
sub.set_defaults(func=None)
subs = sub.add_subparsers(dest="command")
one = subs.add_parser("one", aliases=["o"])
one.add_argument("x", type=int)
one.set_defaults(func="one")
for line in ("one 5", "o 6", "", "two", "one y"):
    try:
        print(line, "->", sub.parse_args(line.split()))
    except SystemExit as stop:
        print("exit", stop.code)
# output:
#| one 5 -> Namespace(command='one', func='one', x=5)
#| o 6 -> Namespace(command='o', func='one', x=6)
#|  -> Namespace(command=None, func=None)
#| usage: git [-h] {one,o} ...
#| git: error: argument command: invalid choice: 'two' (choose from 'one', 'o')
#| exit 2
#| usage: git one [-h] x
#| git one: error: argument x: invalid int value: 'y'
#| exit 2
strict = argparse.ArgumentParser(exit_on_error=False)
strict.add_argument("--n", type=int)
try:
    strict.parse_args(["--n", "x"])
except argparse.ArgumentError as error:
    print(error)  # expect: argument --n: invalid int value: 'x'
