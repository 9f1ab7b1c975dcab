import contextlib
import io
import re
import sys
import optparse
from optparse import (AmbiguousOptionError, BadOptionError, IndentedHelpFormatter, Option, OptionConflictError, OptionError, OptionGroup,
                      OptionParser, OptionValueError, SUPPRESS_HELP, SUPPRESS_USAGE, TitledHelpFormatter, Values, make_option)

sys.argv = ["/bin/prog.py", "x"]


def tried(parser, args):
    err = io.StringIO()
    out = io.StringIO()
    try:
        with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
            options, rest = parser.parse_args(args)
    except SystemExit as end:
        print(args, "exit", end.code, repr(out.getvalue()), repr(err.getvalue()))
    except Exception as error:
        print(args, type(error).__name__, error)
    else:
        print(args, options, rest)


def back(option, opt, value, parser, *args, **kwargs):
    print("back", option, opt, value, parser.rargs, parser.largs, args, kwargs)
    if value == "bad":
        raise OptionValueError("a bad value")


p = OptionParser("%prog [-v] FILE...", version="%prog 1.0", description="A program of many options, whose description is longer than a single line of the help that is printed here.",
                 epilog="The end of %prog.", prog=None)
p.add_option("-f", "--file", dest="filename", help="read from FILE, or from what lies there, if there is anything at all (default %default)", metavar="FILE", default="in")
p.add_option("-v", "--verbose", action="count", default=0)
p.add_option("-q", action="store_false", dest="noise", default=True, help="be quiet")
p.add_option("-n", "--number", type="int", help="a number [%default]")
p.add_option("--ratio", type=float, default="1.5")
p.add_option("-c", "--choice", choices=["one", "two"], help="%default")
p.add_option("-p", "--pair", nargs=2, type="complex")
p.add_option("-a", "--append", action="append")
p.add_option("--const", action="store_const", const=42, dest="k")
p.add_option("--more", action="append_const", const="m", dest="ms")
p.add_option("-b", "--back", action="callback", callback=back, type="string", callback_args=(1,), callback_kwargs={"z": 2})
p.add_option("--secret", help=SUPPRESS_HELP, action="store_true")
p.add_option("--a-very-long-option-name", metavar="SOMETHING", help="long")
group = OptionGroup(p, "Group of them", "What is in the group.")
group.add_option("-g", action="store_true", help="in the group")
group.add_option("--gg")
p.add_option_group(group)
print(p.format_help())
# output:
#| Usage: prog.py [-v] FILE...
#|
#| A program of many options, whose description is longer than a single line of
#| the help that is printed here.
#|
#| Options:
#|   --version             show program's version number and exit
#|   -h, --help            show this help message and exit
#|   -f FILE, --file=FILE  read from FILE, or from what lies there, if there is
#|                         anything at all (default in)
#|   -v, --verbose         
#|   -q                    be quiet
#|   -n NUMBER, --number=NUMBER
#|                         a number [none]
#|   --ratio=RATIO         
#|   -c CHOICE, --choice=CHOICE
#|                         none
#|   -p PAIR, --pair=PAIR  
#|   -a APPEND, --append=APPEND
#|   --const               
#|   --more                
#|   -b BACK, --back=BACK  
#|   --a-very-long-option-name=SOMETHING
#|                         long
#|
#|   Group of them:
#|     What is in the group.
#|
#|     -g                  in the group
#|     --gg=GG             
#|
#| The end of %prog.
#|
for args in [[], ["a", "-v", "b", "-vv"], ["-fname", "-q"], ["-f", "x", "--", "-v"], ["--file=a=b"], ["--fi", "z"], ["-n", "0x1F"], ["-n0b101"], ["-n", "010"], ["-n", "x"], ["-n"], ["--num=5"],
             ["--ratio", "2"], ["--ratio=x"], ["-c", "one"], ["-c", "three"], ["-p", "1", "2j", "3"], ["-p", "1"], ["-p1", "2"], ["-a1", "-a", "2"], ["--const", "--more", "--more"], ["--const=1"],
             ["-b", "v", "rest"], ["--back=bad"], ["--a"], ["--nope"], ["-z"], ["-vz"], ["-vqn3"], ["-"], ["-g", "--gg", ""], ["--version"], ["-h"][:0], ["--secret"], ["--ver"], ["--", "--"], ["--file", ""], ["--=x"]]:
    tried(p, args)
# output:
#| [] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['a', '-v', 'b', '-vv'] {'filename': 'in', 'verbose': 3, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['a', 'b']
#| ['-fname', '-q'] {'filename': 'name', 'verbose': 0, 'noise': False, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-f', 'x', '--', '-v'] {'filename': 'x', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['-v']
#| ['--file=a=b'] {'filename': 'a=b', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--fi', 'z'] {'filename': 'z', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-n', '0x1F'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': 31, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-n0b101'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': 5, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-n', '010'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': 8, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-n', 'x'] exit 2 '' "Usage: prog.py [-v] FILE...\n\nprog.py: error: option -n: invalid integer value: 'x'\n"
#| ['-n'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: -n option requires 1 argument\n'
#| ['--num=5'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': 5, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--ratio', '2'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 2.0, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--ratio=x'] exit 2 '' "Usage: prog.py [-v] FILE...\n\nprog.py: error: option --ratio: invalid floating-point value: 'x'\n"
#| ['-c', 'one'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': 'one', 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-c', 'three'] exit 2 '' "Usage: prog.py [-v] FILE...\n\nprog.py: error: option -c: invalid choice: 'three' (choose from 'one', 'two')\n"
#| ['-p', '1', '2j', '3'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': ((1+0j), 2j), 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['3']
#| ['-p', '1'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: -p option requires 2 arguments\n'
#| ['-p1', '2'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': ((1+0j), (2+0j)), 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-a1', '-a', '2'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': ['1', '2'], 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--const', '--more', '--more'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': 42, 'ms': ['m', 'm'], 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--const=1'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: --const option does not take a value\n'
#| ['-b', 'v', 'rest'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['rest']
#| ['--back=bad'] exit 2 "back -b/--back --back bad [] [] (1,) {'z': 2}\n" 'Usage: prog.py [-v] FILE...\n\nprog.py: error: a bad value\n'
#| ['--a'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: ambiguous option: --a (--a-very-long-option-name, --append?)\n'
#| ['--nope'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: no such option: --nope\n'
#| ['-z'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: no such option: -z\n'
#| ['-vz'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: no such option: -z\n'
#| ['-vqn3'] {'filename': 'in', 'verbose': 1, 'noise': False, 'number': 3, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['-'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['-']
#| ['-g', '--gg', ''] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': True, 'gg': ''} []
#| ['--version'] exit 0 'prog.py 1.0\n' ''
#| [] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--secret'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': True, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--ver'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: ambiguous option: --ver (--verbose, --version?)\n'
#| ['--', '--'] {'filename': 'in', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['--']
#| ['--file', ''] {'filename': '', 'verbose': 0, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} []
#| ['--=x'] exit 2 '' 'Usage: prog.py [-v] FILE...\n\nprog.py: error: ambiguous option: -- (--a-very-long-option-name, --append, --back, --choice, --const, --file, --gg, --help, --more, --number, --pair, --ratio, --secret, --verbose, --version?)\n'
p.disable_interspersed_args()
tried(p, ["-v", "a", "-v"])
# output:
#| ['-v', 'a', '-v'] {'filename': 'in', 'verbose': 1, 'noise': True, 'number': None, 'ratio': 1.5, 'choice': None, 'pair': None, 'append': None, 'k': None, 'ms': None, 'back': None, 'secret': None, 'a_very_long_option_name': None, 'g': None, 'gg': None} ['a', '-v']
t = OptionParser(usage="usage: odd", formatter=TitledHelpFormatter(width=40), prog="title", add_help_option=False)
t.add_option("-x", "--xx", help="some words of help that take more than one line here")
t.add_option("--yy", "-y", type="int", metavar="N")
g = t.add_option_group("Second")
g.add_option("-z", help="z" * 40)
print(t.format_help())
# output:
#| Usage
#| =====
#|   odd
#|
#| Options
#| =======
#| --xx=XX, -x XX  some words of help that
#|                 take more than one line
#|                 here
#| --yy=N, -y N    
#|
#| Second
#| ------
#| -z Z            zzzzzzzzzzzzzzzzzzzzzzzz
#|                 zzzzzzzzzzzzzzzz
#|
print(t.get_usage(), t.get_prog_name(), t.get_option("-x"), t.has_option("--yy"), t.get_option_group("-z").title, t.get_option_group("-x"))
# output:
#| Usage
#| =====
#|   odd
#|  title -x/--xx True Second None
t.formatter.set_short_opt_delimiter("")
t.formatter.set_long_opt_delimiter(" ")
print(t.format_option_help())
# output:
#| Options
#| =======
#| --xx XX, -xXX  some words of help that
#|                take more than one line
#|                here
#| --yy N, -yN    
#|
#| Second
#| ------
#| -zZ            zzzzzzzzzzzzzzzzzzzzzzzzz
#|                zzzzzzzzzzzzzzz
#|
t.remove_option("-x")
tried(t, ["-x"])  # expect: ['-x'] exit 2 '' 'Usage\n=====\n  odd\n\ntitle: error: no such option: -x\n'
tried(OptionParser(), ["-h"])
# output:
#| ['-h'] exit 0 'Usage: prog.py [options]\n\nOptions:\n  -h, --help  show this help message and exit\n' ''
tried(OptionParser(usage=SUPPRESS_USAGE, version="v"), ["--version"])  # expect: ['--version'] exit 0 'v\n' ''
for args, kwargs in [((), {}), (("",), {}), (("x",), {}), (("--",), {}), (("---x",), {}), (("xyz",), {}), (("-x",), {"action": "odd"}), (("-x",), {"type": "odd"}), (("-x",), {"odd": 1, "b": 2}),
                     (("-x",), {"action": "store_true", "type": "int"}), (("-x",), {"type": "choice"}), (("-x",), {"choices": "ab"}), (("-x",), {"choices": [], "type": "int"}), (("-x",), {"const": 1}),
                     (("-x",), {"action": "count", "nargs": 1}), (("-x",), {"action": "callback"}), (("-x",), {"action": "callback", "callback": print, "callback_args": 1}),
                     (("-x",), {"action": "callback", "callback": print, "callback_kwargs": 1}), (("-x",), {"callback": print}), (("-x",), {"callback_args": ()}), (("-x",), {"callback_kwargs": {}}),
                     (("-x", "--long-name", "-y"), {"type": str})]:
    try:
        option = make_option(*args, **kwargs)
        print(option, option.dest, option.type, option.nargs, option.action, option.takes_value(), option.get_opt_string())
    except (OptionError, TypeError) as error:
        print(type(error).__name__, re.sub("<b.*>", "<>", str(error)))
# output:
#| TypeError at least one option string must be supplied
#| TypeError at least one option string must be supplied
#| OptionError invalid option string 'x': must be at least two characters long
#| OptionError invalid short option string '--': must be of the form -x, (x any non-dash char)
#| OptionError invalid long option string '---x': must start with --, followed by non-dash
#| OptionError invalid long option string 'xyz': must start with --, followed by non-dash
#| OptionError option -x: invalid action: 'odd'
#| OptionError option -x: invalid option type: 'odd'
#| OptionError option -x: invalid keyword arguments: b, odd
#| OptionError option -x: must not supply a type for action 'store_true'
#| OptionError option -x: must supply a list of choices for type 'choice'
#| OptionError option -x: choices must be a list of strings ('str' supplied)
#| OptionError option -x: must not supply choices for type 'int'
#| OptionError option -x: 'const' must not be supplied for action 'store'
#| OptionError option -x: 'nargs' must not be supplied for action 'count'
#| OptionError option -x: callback not callable: None
#| OptionError option -x: callback_args, if supplied, must be a tuple: not 1
#| OptionError option -x: callback_kwargs, if supplied, must be a dict: not 1
#| OptionError option -x: callback supplied (<>) for non-callback option
#| OptionError option -x: callback_args supplied for non-callback option
#| OptionError option -x: callback_kwargs supplied for non-callback option
#| -x/-y/--long-name long_name string 1 store True --long-name
c = OptionParser(option_list=[make_option("-a", "--all"), make_option("-b")])
for conflict in ("error", "resolve", "odd"):
    try:
        c.set_conflict_handler(conflict)
        c.add_option("-a", "-b", dest="two", action="store_true")
        print(c.format_option_help())
    except (OptionConflictError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| OptionConflictError option -a/-b: conflicting option string(s): -a, -b
#| Options:
#|   --all=ALL   
#|   -h, --help  show this help message and exit
#|   -a, -b      
#|
#| ValueError invalid conflict_resolution value 'odd'
for wrong in (lambda: c.add_option(1), lambda: c.remove_option("-q"), lambda: c.add_option_group(1), lambda: c.add_option_group(OptionGroup(p, "x")), lambda: c.formatter.set_short_opt_delimiter("x")):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError not an Option instance: 1
#| ValueError no such option '-q'
#| TypeError not an OptionGroup instance: 1
#| ValueError invalid OptionGroup (wrong parser)
#| ValueError invalid metavar delimiter for short options: 'x'
v = Values({"a": 1})
v.ensure_value("b", []).append(2)
v._update({"a": 5, "z": 1}, "careful")
print(v, v == {"a": 5, "b": [2]}, v == Values({"a": 5, "b": [2]}), v == 3, re.sub("0x[0-9a-f]+", "", repr(v)))
# output:
#| {'a': 5, 'b': [2]} True True False <Values at : {'a': 5, 'b': [2]}>
c.set_defaults(two=7, other=8)
c.set_default("all", "q")
print(c.get_default_values(), c.defaults)
# output:
#| {'all': 'q', 'b': None, 'two': 7, 'other': 8} {'all': 'q', 'b': None, 'two': 7, 'other': 8}
d = OptionParser()
d.add_option("-n", type="int", default="12")
d.add_option("-m", type="int", default="zz")
tried(d, [])  # expect: [] OptionValueError option -m: invalid integer value: 'zz'
d.set_process_default_values(False)
tried(d, [])  # expect: [] {'n': '12', 'm': 'zz'} []


class Upper(Option):
    TYPES = Option.TYPES + ("upper",)
    TYPE_CHECKER = {**Option.TYPE_CHECKER, "upper": lambda option, opt, value: value.upper()}
    ACTIONS = Option.ACTIONS + ("extend",)
    STORE_ACTIONS = Option.STORE_ACTIONS + ("extend",)
    TYPED_ACTIONS = Option.TYPED_ACTIONS + ("extend",)
    ALWAYS_TYPED_ACTIONS = Option.ALWAYS_TYPED_ACTIONS + ("extend",)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "extend":
            values.ensure_value(dest, []).extend(value.split(","))
        else:
            Option.take_action(self, action, dest, opt, value, values, parser)


u = OptionParser(option_class=Upper)
u.add_option("-u", type="upper")
u.add_option("-e", action="extend")
tried(u, ["-u", "abc", "-e", "1,2", "-e3"])
# output:
#| ['-u', 'abc', '-e', '1,2', '-e3'] {'u': 'ABC', 'e': ['1', '2', '3']} []
print(BadOptionError("-x"), AmbiguousOptionError("--a", ["--ab", "--ac"]), OptionError("m", ""), optparse.NO_DEFAULT)
# output:
#| no such option: -x ambiguous option: --a (--ab, --ac?) m ('NO', 'DEFAULT')
print(optparse.TitledHelpFormatter(width=30).format_description("Words that are too many for the line."), IndentedHelpFormatter().format_epilog(None) == "")
# output:
#| Words that are too many for
#| the line.
#|  True
