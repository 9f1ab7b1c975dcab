"""Lists the places where Rust code raises an error that no golden comes to.

    cargo build --features testing
    python3 tests/oracle/raises.py [--binary target/debug/coldframe] [--most N] [--quiet]
        [--show FILTER] [--also FILE]

Runs every program under `tests/golden`, `tests/budget` and `tests/stdlib` once. A build with the
feature `testing` appends where it raised to the file that the environment variable
`COLDFRAME_REACHED` names. Prints how many `raise!`s there are and how many were reached, and the
others with their text; the exit code is 1 if more than `--most` were not.

Errors of interfaces that only a host written in Rust has are for the tests in Rust: run those
with the variable set as well, and name the file with `--also`.
"""

import argparse
import concurrent.futures
import glob
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def sites():
    """{place: text} of every `raise!` outside comments."""
    found = {}
    for path in sorted(glob.glob(os.path.join(ROOT, "src", "**", "*.rs"), recursive=True)):
        name = os.path.relpath(path, ROOT)
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        for number, line in enumerate(lines, 1):
            if re.search(r"\braise!\s*[({]", line.split("//")[0]):
                text = " ".join(part.strip() for part in lines[number - 1:number + 4])
                found[f"{name}:{number}"] = text[text.index("raise!"):][:110]
    return found


def run(binary, path, reached):
    """Runs a program, which notes the places that it comes to."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    flags = " ".join(re.findall(r"(?m)^# flags:(.*)$", text)).split()
    given = "".join(line + "\n" for line in re.findall(r"(?m)^# stdin: ?(.*)$", text))
    command = [binary, "run", *flags, *(["--stdin"] if given else []), path]
    environment = {**os.environ, "COLDFRAME_REACHED": reached}
    try:
        subprocess.run(command, input=given.encode(), capture_output=True, timeout=120, env=environment)
    except subprocess.TimeoutExpired:
        print(f"{path}: takes too long")


def places(path):
    """The places in such a file."""
    try:
        with open(path, encoding="utf-8") as file:
            return set(file.read().split())
    except FileNotFoundError:
        return set()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default=os.path.join(ROOT, "target/debug/coldframe"))
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("--show", default="")
    parser.add_argument("--also", metavar="FILE", help="what other tests came to")
    parser.add_argument("--quiet", action="store_true", help="list what was missed only if it is too much")
    options = parser.parse_args()
    programs = [path for room in ("golden", "budget", "stdlib")
                for path in glob.glob(os.path.join(ROOT, "tests", room, "**", "*.py"), recursive=True)]
    reached = places(options.also) if options.also else set()
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "reached")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda path: run(options.binary, path, file), programs))
        reached |= places(file)
    there = sites()
    missed = [place for place in there if place not in reached]
    for place in missed if not options.quiet or len(missed) > options.most else []:
        if options.show in place:
            print(f"{place}: {there[place]}")
    print(f"{len(there)} raises, {len(there) - len(missed)} reached by {len(programs)} programs, {len(missed)} not")
    return 1 if len(missed) > options.most else 0


if __name__ == "__main__":
    sys.exit(main())
