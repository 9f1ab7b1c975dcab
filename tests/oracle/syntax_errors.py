"""Asks CPython what it says about every program of tests/syntax/cases.txt.

Usage: python3 tests/oracle/syntax_errors.py

Writes tests/syntax/errors.jsonl: for each case its source, and what CPython 3.11 prints on standard
error when it runs a file of it, or that it accepts it. Cases are parted by lines of `----`.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "syntax")
CHECK = "import sys; compile(open('x.py', newline='').read(), 'x.py', 'exec')"


def answer(source, folder):
    with open(os.path.join(folder, "x.py"), "w", encoding="utf-8", newline="") as file:
        file.write(source)
    # Without `-c 1` the program would run; a syntax error comes before its first statement.
    guarded = [sys.executable, "-I", "-S", "-W", "ignore", "x.py"]
    probe = [sys.executable, "-I", "-S", "-W", "ignore", "-c", CHECK]
    accepted = subprocess.run(probe, cwd=folder, capture_output=True, text=True)
    if accepted.returncode == 0:
        return None
    run = subprocess.run(guarded, cwd=folder, capture_output=True, text=True, timeout=10)
    return re.sub(r'File "[^"]*x\.py"', 'File "x.py"', run.stderr.rstrip("\n"))


def main():
    assert sys.version_info[:2] == (3, 11), "the oracle is CPython 3.11"
    with open(os.path.join(DATA, "cases.txt"), encoding="utf-8") as file:
        cases = re.split(r"^----\n", file.read(), flags=re.M)
    with tempfile.TemporaryDirectory() as folder, open(
        os.path.join(DATA, "errors.jsonl"), "w", encoding="utf-8"
    ) as out:
        for source in cases:
            row = {"source": source, "error": answer(source, folder)}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(cases)} cases")


main()
