# Run by tests/environment.rs with A=1 B=two HOME=/home/ada; what CPython 3.11 prints stands below.
import os, pathlib, posixpath

looks = [
    lambda: os.environ.__setitem__("","x"),
    lambda: os.environ.__setitem__("a=b","x"),
    lambda: os.environ.__setitem__("a\0","x"),
    lambda: os.environ.__setitem__("a",1),
    lambda: os.environ[1],
    lambda: os.getenv(1),
    lambda: 1 in os.environ,
    lambda: os.environ["nope"],
    lambda: os.environ.pop("nope"),
    lambda: os.environ|1,
    lambda: os.environ.pop("nope", 3),
    lambda: os.environ | {"C": "3"},
    lambda: {"C": "3"} | os.environ,
    lambda: os.environ,
    lambda: list(os.environ),
    lambda: len(os.environ),
    lambda: os.environ["A"],
    lambda: os.environ.get("A"),
    lambda: os.getenv("Z"),
    lambda: os.getenv("Z", "d"),
    lambda: sorted(os.environ.items()),
    lambda: "A" in os.environ,
    lambda: os.environ.setdefault("A", "9"),
    lambda: os.environ.setdefault("N", "9"),
    lambda: os.environ.update(A="new"),
    lambda: os.environ["A"],
    lambda: list(os.environ),
    lambda: os.environ.__delitem__("B"),
    lambda: list(os.environ),
    lambda: os.environ.__delitem__("B"),
    lambda: os.environ.copy(),
    lambda: os.environ == {"A": "new", "N":"9", "HOME":"/home/ada"},
    lambda: dict(os.environ),
    lambda: os.environ.pop("A"),
    lambda: len(os.environ),
    lambda: isinstance(os.environ, dict),
    lambda: os.environ.__delitem__(1),
    lambda: os.environ.values(),
    lambda: posixpath.expandvars("$N/${N}x/$none/${none}/$"),
    lambda: posixpath.expandvars(b"$N/${N}x/$N$N-$ N"),
    lambda: posixpath.expandvars("a${N"),
    lambda: os.path.expanduser("~/x"),
    lambda: os.path.expanduser("~"),
    lambda: os.path.expanduser(b"~/x"),
    lambda: pathlib.Path("~/x").expanduser(),
    lambda: pathlib.Path.home(),
    lambda: pathlib.Path("x/~").expanduser(),
    lambda: os.environ.clear(),
    lambda: len(os.environ),
    lambda: os.environ.popitem(),
    lambda: os.path.expandvars("$HOME"),
    lambda: os.environ.setdefault("Q"),
    lambda: os.environ.update([("e", "f"), ("HOME", "/")]),
    lambda: os.environ,
    lambda: os.path.expanduser("~/x"),
    lambda: os.path.expanduser("~"),
    lambda: os.environ.update({"u": 1}),
    lambda: repr(os.environ.keys()),
    lambda: type(os.environ).__name__,
]
for look in looks:
    try:
        print(look())
    except (OSError, KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
import getopt
import optparse
import shutil
os.environ["COLUMNS"] = "50"
os.environ["LINES"] = "many"
print(shutil.get_terminal_size(), shutil.get_terminal_size((1, 2)))
parser = optparse.OptionParser(prog="p")
parser.add_option("--name", help="a name that is so long that it takes more than one line")
print(parser.format_help())
print(getopt.gnu_getopt(["x", "-a"], "a"))
os.environ["POSIXLY_CORRECT"] = "1"
print(getopt.gnu_getopt(["x", "-a"], "a"), getopt.gnu_getopt(["x", "-a"], "a"))
"""output
OSError [Errno 22] Invalid argument
ValueError illegal environment variable name
ValueError embedded null byte
TypeError str expected, not int
TypeError str expected, not int
TypeError str expected, not int
TypeError str expected, not int
KeyError 'nope'
KeyError 'nope'
TypeError unsupported operand type(s) for |: '_Environ' and 'int'
3
{'A': '1', 'B': 'two', 'HOME': '/home/ada', 'C': '3'}
{'C': '3', 'A': '1', 'B': 'two', 'HOME': '/home/ada'}
environ({'A': '1', 'B': 'two', 'HOME': '/home/ada'})
['A', 'B', 'HOME']
3
1
1
None
d
[('A', '1'), ('B', 'two'), ('HOME', '/home/ada')]
True
1
9
None
new
['A', 'B', 'HOME', 'N']
None
['A', 'HOME', 'N']
KeyError 'B'
{'A': 'new', 'HOME': '/home/ada', 'N': '9'}
True
{'A': 'new', 'HOME': '/home/ada', 'N': '9'}
new
2
False
TypeError str expected, not int
ValuesView(environ({'HOME': '/home/ada', 'N': '9'}))
9/9x/$none/${none}/$
b'9/9x/99-$ N'
a${N
/home/ada/x
/home/ada
b'/home/ada/x'
/home/ada/x
/home/ada
x/~
None
0
KeyError 
$HOME
TypeError _Environ.setdefault() missing 1 required positional argument: 'value'
None
environ({'e': 'f', 'HOME': '/'})
/x
/
TypeError str expected, not int
KeysView(environ({'e': 'f', 'HOME': '/'}))
_Environ
os.terminal_size(columns=50, lines=24) os.terminal_size(columns=50, lines=2)
Usage: p [options]

Options:
  -h, --help   show this help message and exit
  --name=NAME  a name that is so long that it
               takes more than one line

([('-a', '')], ['x'])
([], ['x', '-a']) ([], ['x', '-a'])
"""
