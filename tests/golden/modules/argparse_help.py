import argparse

parser = argparse.ArgumentParser(prog="tool", description="Does something with files, at some length so that the text has to wrap over lines.", epilog="The end.")
parser.add_argument("source", help="where it comes from")
parser.add_argument("target", nargs="?", default="out", help="where it goes (default: %(default)s)")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("--level", type=int, choices=[1, 2, 3], metavar="N", help="%(type)s from %(choices)s")
parser.add_argument("--a-very-long-option-name", dest="long", help="its help stands on a line of its own")
parser.add_argument("--feature", action=argparse.BooleanOptionalAction, help="on or off")
parser.add_argument("--hidden", help=argparse.SUPPRESS)
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
group = parser.add_argument_group("network", "Where to.")
group.add_argument("--host", nargs=2, metavar=("NAME", "PORT"))
either = parser.add_mutually_exclusive_group(required=True)
either.add_argument("--fast", action="store_true")
either.add_argument("--slow", action="store_false")
parser.print_help()
# output:
#| usage: tool [-h] [-v] [--level N] [--a-very-long-option-name LONG]
#|             [--feature | --no-feature] [--version] [--host NAME PORT]
#|             (--fast | --slow)
#|             source [target]
#|
#| Does something with files, at some length so that the text has to wrap over
#| lines.
#|
#| positional arguments:
#|   source                where it comes from
#|   target                where it goes (default: out)
#|
#| options:
#|   -h, --help            show this help message and exit
#|   -v, --verbose         say more
#|   --level N             int from 1, 2, 3
#|   --a-very-long-option-name LONG
#|                         its help stands on a line of its own
#|   --feature, --no-feature
#|                         on or off
#|   --version             show program's version number and exit
#|   --fast
#|   --slow
#|
#| network:
#|   Where to.
#|
#|   --host NAME PORT
#|
#| The end.
parser.print_usage()
# output:
#| usage: tool [-h] [-v] [--level N] [--a-very-long-option-name LONG]
#|             [--feature | --no-feature] [--version] [--host NAME PORT]
#|             (--fast | --slow)
#|             source [target]
sub = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
subs = sub.add_subparsers(title="commands", dest="command", required=True, metavar="COMMAND")
add = subs.add_parser("add", help="add files", aliases=["a"])
add.add_argument("files", nargs="+")
add.add_argument("--depth", default=3, help="how deep")
subs.add_parser("commit", help="keep them", description="Keeps them.")
sub.print_help()
# output:
#| usage: git [-h] COMMAND ...
#|
#| options:
#|   -h, --help  show this help message and exit
#|
#| commands:
#|   COMMAND
#|     add (a)   add files
#|     commit    keep them
add.print_help()
# output:
#| usage: git add [-h] [--depth DEPTH] files [files ...]
#|
#| positional arguments:
#|   files
#|
#| options:
#|   -h, --help     show this help message and exit
#|   --depth DEPTH  how deep
