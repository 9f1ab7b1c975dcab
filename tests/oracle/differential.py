"""Runs generated programs on python3 and on coldframe; shrinks and shows any difference.

    python3 tests/oracle/differential.py --binary target/debug/coldframe --count 1000 [--seed N]
        [--batch 20] [--jobs 2] [--keep DIR] [--max-shown 2]

For speed, several programs run in one process, one after the other at top level; when a batch
differs its programs are run one by one. Exit status 1 means a
difference was found; the shrunk programs are printed and, with --keep, written to a folder.
"""

import argparse
import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile

import generate

FLAGS = ["--max-steps", "50000000"]


def run(command, text, timeout=60):
    """(standard output without addresses, last line of standard error, status) of a program."""
    with tempfile.TemporaryDirectory() as room:
        path = os.path.join(room, "generated.py")
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        try:
            done = subprocess.run(command + [path], capture_output=True, timeout=timeout,
                                  env={"PYTHONHASHSEED": "0", "PYTHONUTF8": "1"})
        except subprocess.TimeoutExpired:
            return b"", "timeout", -1
    output = re.sub(rb" at 0x[0-9a-f]+", b" at 0x", done.stdout)
    error = done.stderr.decode(errors="replace").strip().split("\n")[-1]
    return output, error, done.returncode


def differs(binary, text):
    """Why the two disagree about `text`; None if they do not."""
    want = run([sys.executable, "-P", "-s", "-W", "ignore"], text)
    got = run([binary, "run", *FLAGS], text)
    if want[0] == got[0] and (want[2] != 0) == (got[2] != 0) and (want[1] == got[1] or not want[2]):
        return None
    a, b = want[0].decode(errors="replace").split("\n"), got[0].decode(errors="replace").split("\n")
    at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    expected = a[at] if at < len(a) else "(nothing)"
    found = b[at] if at < len(b) else "(nothing)"
    return (f"line {at + 1}: python3 {expected!r}, coldframe {found!r}"
            + (f"; exit {got[2]}: {got[1]}" if got[2] != want[2] or got[1] != want[1] else ""))


def batch_text(seeds):
    """Several programs in one."""
    parts = [generate.PRELUDE]
    for seed in seeds:
        parts.append(f"print('=== {seed}')")
        parts.append("\n".join("\n".join(block) for block in generate.blocks_of(seed)))
    return "\n".join(parts) + "\n"


def shrink(binary, blocks):
    """Leaves out whatever the difference does not need."""
    def still(candidate):
        text = generate.text_of(candidate)
        try:
            compile(text, "x", "exec")
        except SyntaxError:
            return False
        return differs(binary, text) is not None

    changed = True
    while changed:
        changed = False
        for i in reversed(range(len(blocks))):
            candidate = blocks[:i] + blocks[i + 1:]
            if still(candidate):
                blocks, changed = candidate, True
        for i in range(len(blocks)):
            lines = blocks[i]
            size = max(len(lines) // 2, 1)
            while size >= 1:
                j = 0
                while j < len(lines):
                    candidate = blocks[:i] + [lines[:j] + lines[j + size:]] + blocks[i + 1:]
                    if len(lines) > 1 and still(candidate):
                        lines = lines[:j] + lines[j + size:]
                        blocks = candidate
                        changed = True
                    else:
                        j += size
                size //= 2
            # Lift what stands in a block out of it.
            for j in range(len(lines) - 1):
                if lines[j].endswith(":") and lines[j + 1].startswith(lines[j][:len(lines[j]) - len(lines[j].lstrip())] + "    "):
                    lifted = [line[4:] if line.startswith("    ") else line for line in lines[j + 1:]]
                    candidate = blocks[:i] + [lines[:j] + lifted] + blocks[i + 1:]
                    if still(candidate):
                        blocks, lines, changed = candidate, lines[:j] + lifted, True
                        break
    return blocks


def compare(options, group):
    """What to show of each program of a batch that differs."""
    whole = differs(options.binary, batch_text(group))
    if whole is None:
        return []
    shown = []
    for seed in group:
        blocks = generate.blocks_of(seed)
        why = differs(options.binary, generate.text_of(blocks))
        if why is None:
            continue
        lines = [f"--- seed {seed}: {why}"]
        if len(shown) < options.max_shown:
            small = shrink(options.binary, blocks)
            lines.append(str(differs(options.binary, generate.text_of(small))))
            lines += ["\n".join(block) for block in small]
            if options.keep:
                os.makedirs(options.keep, exist_ok=True)
                with open(os.path.join(options.keep, f"seed_{seed}.py"), "w") as f:
                    f.write(generate.text_of(small))
        shown.append("\n".join(lines))
    return shown or [f"--- seeds {group[0]} to {group[-1]} differ only together: {whole}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep")
    parser.add_argument("--max-shown", type=int, default=2, help="programs of a batch that are shrunk")
    options = parser.parse_args()
    seeds = list(range(options.seed, options.seed + options.count))
    groups = [seeds[start:start + options.batch] for start in range(0, len(seeds), options.batch)]
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for shown in pool.map(lambda group: compare(options, group), groups):
            bad += len(shown)
            for text in shown:
                print(text, flush=True)
    print(f"{len(seeds) - bad} programs agree, {bad} do not")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
