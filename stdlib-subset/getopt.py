"""Parser for command line options.

This module helps scripts to parse the command line arguments in
sys.argv.  It supports the same conventions as the Unix getopt()
function (including the special meanings of arguments of the form `-'
and `--').  Long options similar to those supported by GNU software
may be used as well via an optional third argument.  This module
provides two functions and an exception:

getopt() -- Parse command line options
gnu_getopt() -- Like getopt(), but allow option and non-option arguments
to be intermixed.
GetoptError -- exception (class) raised with 'opt' attribute, which is the
option involved with the exception."""

from posixpath import _variable

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """getopt(args, options[, long_options]) -> opts, args

    Parses command line options and parameter list.  args is the
    argument list to be parsed, without the leading reference to the
    running program.  shortopts is the string of option letters that the
    script wants to recognize, with options that require an argument
    followed by a colon.  If specified, longopts is a list of strings
    with the names of the long options which should be supported.
    The return value consists of two elements: the first is a list of
    (option, value) pairs; the second is the list of program arguments
    left after the option list was stripped."""
    found = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _take(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """getopt(args, options[, long_options]) -> opts, args

    This function works like getopt(), except that GNU style scanning
    mode is used by default. This means that option and non-option
    arguments may be intermixed. The getopt() function stops processing
    options as soon as a non-option argument is encountered.

    If the first character of the option string is `+', or if the
    environment variable POSIXLY_CORRECT is set, then option
    processing stops as soon as a non-option argument is encountered."""
    found, others = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    strict = shortopts.startswith("+")
    if strict:
        shortopts = shortopts[1:]
    elif _variable("POSIXLY_CORRECT"):
        strict = True
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _take(found, args, shortopts, longopts)
        elif strict:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _take(found, args, shortopts, longopts):
    """Reads the first argument's options; gives the arguments that are left."""
    option, args = args[0], args[1:]
    if option.startswith("--"):
        return _take_long(found, option[2:], args, longopts)
    letters = option[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        value = ""
        if _wants_value(letter, shortopts):
            if letters:
                value, letters = letters, ""
            elif args:
                value, args = args[0], args[1:]
            else:
                raise GetoptError(f"option -{letter} requires argument", letter)
        found.append(("-" + letter, value))
    return args


def _wants_value(letter, shortopts):
    at = shortopts.find(letter)
    if at < 0 or letter == ":":
        raise GetoptError(f"option -{letter} not recognized", letter)
    return shortopts.startswith(":", at + 1)


def _take_long(found, option, args, longopts):
    name, equals, value = option.partition("=")
    takes, name = _long_name(name, longopts)
    if takes:
        if not equals:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f"option --{name} must not have an argument", name)
    found.append(("--" + name, value))
    return args


def _long_name(name, longopts):
    """Whether the option takes a value, and its whole name: a beginning that is the only one
    of its kind is enough."""
    candidates = [option for option in longopts if option.startswith(name)]
    if not candidates:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in candidates:
        return False, name
    if name + "=" in candidates:
        return True, name
    if len(candidates) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    (whole,) = candidates
    return whole.endswith("="), whole.removesuffix("=")
