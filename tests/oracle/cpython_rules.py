"""Why a method of CPython's tests counts as outside the subset: a closed list, for cpython_tests.py.

A rule names a limit that is written down. What no rule names has failed.
"""

import os
import re

# What is asked for, and where it is written down that it is not here.
REASONS = {
    "module": ("a module that is not here", "POLICY.md, Modules"),
    "names": ("a name that a table above says is not here", "above"),
    "private": ("a private name of CPython's library (`_name`)", "above: the tables hold public names"),
    "cpython": ("CPython's own insides, as `test.support` marks them (`cpython_only`, sizes, counts of "
                "references, the C API)", "`test.support`: other implementations leave them out"),
    "policy": ("what the policy refuses (`__code__`, `eval`, metaclasses, `globals` ...)", "POLICY.md"),
    "files": ("links, modes, descriptors and owners of files", "LANGUAGE.md, Running"),
    "threads": ("threads, processes, sockets", "LANGUAGE.md, Not here"),
    "memory": ("gigabytes of memory", "`test.support.bigmemtest`: CPython's own run leaves them out"),
    "locale": ("the machine's locale or time zone", "LANGUAGE.md, Library: `locale`, and local time is UTC"),
    "collector": ("what the collector does", "LANGUAGE.md, The life of objects"),
    "views": ("what memory views forbid; addresses of arrays",
              "LANGUAGE.md, Text and bytes, Library"),
    "codecs": ("a codec of the program's own for `str.encode`, encodings of several bytes a "
               "character", "LANGUAGE.md, Library, Text and bytes"),
    "stores": ("shelves and databases in files", "LANGUAGE.md, Library"),
    "surrogates": ("halves of surrogate pairs", "LANGUAGE.md, Text and bytes"),
    "shared": ("a library module or a builtin type changed", "LANGUAGE.md, Attributes"),
    "frames": ("sources, frames and tracebacks as values", "LANGUAGE.md, Attributes, Library"),
    "skips": ("what CPython itself skips on the same machine", "the file"),
}

LIB = os.path.dirname(os.__file__)
_GONE = {}


def limits(root):
    """Reads which public names are not here: what docs/LIBRARY.md is made from."""
    for line in open(os.path.join(root, "tests", "library", "reasons.txt")):
        if line.startswith(("#", "~")) or ": " not in line:
            continue
        names, _, why = line.partition(": ")
        for name in names.split():
            _GONE[name] = why.strip()


def _is_gone(full):
    for pattern, why in _GONE.items():
        head, star, tail = pattern.partition("*")
        if full == pattern or (
            star and full.startswith(head) and full.endswith(tail)
            and "." not in full[len(head):len(full) - len(tail)]
        ):
            return why
    return None


MISSING = [
    re.compile(r"AttributeError: module '([\w.]+)' has no attribute '(\w+)'"),
    re.compile(r"ImportError: cannot import name '(\w+)' from '([\w.]+)'"),
]


def judge(last, trace):
    """The reason why what ended a method so is outside, or None: it failed."""
    found = MISSING[0].search(last)
    module, name = found.groups() if found else (None, None)
    found = MISSING[1].search(last)
    if found:
        name, module = found.groups()
    if module:
        if os.path.exists(os.path.join(LIB, *module.split("."), name + ".py")):
            return f"module: {module}.{name}"
        if name.startswith("_"):
            return f"private: {module}.{name}"
        if _is_gone(f"{module}.{name}"):
            return f"names: {module}.{name}"
    if last.strip() == "NotImplementedError" and NO_LOOP.search(trace):
        return "threads: what an event loop does not do, where CPython's does"
    for reason, pattern in RULES:
        if pattern.search(last.strip()):
            return f"{reason}: {last.strip()[:120]}"
    return None


# An event loop's method that is there to say that it is not.
NO_LOOP = re.compile(r'File "asyncio/events\.py", line \d+, in (?!run_|call_|create_task)\w+\n'
                     r'\s*raise NotImplementedError\n'
                     r'|File "asyncio/base_events\.py", line \d+, in run_until_complete\n'
                     r'\s*return future\.result\(\)\n[\s^]*NotImplementedError$')

# What a message says that is refused, with a reason of the list.
LOOP = ("create_connection|create_datagram_endpoint|create_server|create_unix_connection|"
        "create_unix_server|subprocess_exec|subprocess_shell|add_signal_handler|sock_sendfile")
RULES = [(reason, re.compile(pattern)) for reason, pattern in [
    ("shared", r"AttributeError: module '[\w.]+' is read-only"),
    ("shared", r"TypeError: [\w.]+ is no module of this program's own that has been imported"),
    # A finalizer would run when memory happens to be collected; nothing else warns of a resource.
    ("collector", r"AssertionError: (filter \(.*ResourceWarning\) did not catch any warning"
                  r"|ResourceWarning not triggered)"),
    ("files", r"PermissionError: .* there is no os\.\w+\(\) here"),
    ("files", r"UnsupportedOperation: fileno$"),
    ("files", r"AttributeError: 'GzipFile' object has no attribute 'fileno'"),
    ("files", r"AttributeError: module 'tempfile' has no attribute 'mkstemp'"),
    ("views", r"AssertionError: BufferError not raised by (append|write)"),
    ("views", r"AttributeError: 'array\.array' object has no attribute 'buffer_info'"),
    ("surrogates", r"ValueError: (chr\(\) arg|U\+D[89A-F]\w\w) is half of a surrogate pair"),
    ("surrogates", r"UnicodeDecodeError: .* \(a str cannot hold the surrogates that would stand"),
    ("codecs", r"LookupError: unknown encoding: (exception_chaining_test|test_decoder|shift_jis|big5|euc_\w+|euc-jp|iso-?2022[-_]\w+)$"),
    ("locale", r"locale\.Error: unsupported locale setting"),
    ("threads", r"RuntimeError: there are no threads"),
    ("threads", rf"AttributeError: '\w*EventLoop' object has no attribute '({LOOP})'"),
    ("frames", r"OSError: (could not get source code|source code not available)"),
    # What a file skips here, when CPython does not.
    ("module", r"SkipTest: .*(requires the C _asyncio module|_hashlib|_hashopenssl|_sha256|"
               r"ssl module|the (grp|pwd) module|[Rr]equires (grp|pwd|posix)|multiprocessing|"
               r"pwd module)"),
    ("cpython", r"SkipTest: .*(_testcapi|gettotalrefcount|_testinternalcapi)"),
    ("names", r"SkipTest: need time\.(clock_\w+|pthread_getcpuclockid)"),
    ("files", r"PermissionError: .* only the present time can be set"),
    ("threads", r"SkipTest: sys\.executable required"),
    ("files", r"SkipTest: ([Mm]issing (getuid|os\.geteuid)|disk_usage not available)"),
    ("threads", r"SkipTest: Need the (tar|zip|unzip) command"),
    ("locale", r"SkipTest: Skipping [\w/]+: .*zoneinfo"),
    ("files", r"SkipTest: .*(os\.(link|mkfifo|sendfile|openpty|set_blocking|spawnl)|/dev/zero)"),
    ("threads", r"SkipTest: .*(IPv6|threads required)"),
    ("locale", r"SkipTest: .*([Ll]ocale|tzset)"),
    ("stores", r"TypeError: a shelf lies in a store"),
    ("stores", r"PermissionError: there is no store"),
    ("policy", r"AttributeError: `\w+` (belongs to the interpreter|is a name that Python keeps)"),
    ("policy", r"NameError: name '(eval|exec|compile|globals)' is not defined"),
    ("policy", r"TypeError: new_class\(\) takes no metaclass here"),
    ("policy", r"PermissionError: timeit's \w+ as text would be run as code"),
    ("private", r"AttributeError: <module '[\w.]+'> does not have the attribute '_[a-zA-Z]"),
    ("private", r"AttributeError: _convert_$"),
]]
