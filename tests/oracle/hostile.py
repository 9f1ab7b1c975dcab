"""Hostile programs, each in a process of its own: time, memory and exit code.

    python3 tests/oracle/hostile.py --binary target/release/coldframe [--seconds 4] [--untimed]
        [--jobs 2] [--all] [--slowest 20] [FILTER...]

The programs stand in `tests/attack/*.txt` (`tests/attack.rs` says how, and runs them all under small
budgets). Here each has ten million steps, 64 MiB and three seconds; it must end by itself within
the seconds of CPU time, with an exit code that a program may cause, within twice its memory and 16
MiB, and with no more output than it was given. With `--untimed` nobody stops it after three
seconds, so that work which is charged too little shows as time. What is not well is listed, and
the exit code is 1.
"""

import argparse
import concurrent.futures
import glob
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile

MEMORY = 64
RSS_MAX = (2 * MEMORY + 16) << 10
OUTPUT_MAX = 17 << 20
ATTACKS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "attack")


def repeated(text):
    """`<<TEXT||N>>` written out."""
    def once(found):
        piece, count = found[1].replace("\\n", "\n"), int(found[2])
        turns = reversed(range(count)) if found[3] else range(count)
        if "{i}" not in piece and "{s}" not in piece:
            return piece * count
        return "".join(piece.replace("{i}", str(i)).replace("{s}", " " * i) for i in turns)

    return re.sub(r"<<(.*?)\|\|(\d+)(r?)>>", once, text)


def programs():
    """(name, text) of every program there is."""
    for path in sorted(glob.glob(os.path.join(ATTACKS, "*.txt"))):
        family = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as file:
            entries = re.split(r"(?m)^== ", file.read())[1:]
        for entry in entries:
            name, _, text = entry.partition("\n")
            made, parted, operations = text.partition("\n--\n")
            if not parted:
                yield f"{family}.{name}", repeated(text)
                continue
            for number, operation in enumerate(operations.strip("\n").split("\n")):
                loop = f"try:\n    while True: {operation}\nexcept Exception as e: print(type(e).__name__)\n"
                yield f"{family}.{name}.{number}", f"{made}\n{loop}"


def run(options, name, text, folder):
    """What is wrong with a run, or an empty text; CPU seconds, KiB, exit code, the error's end, steps."""
    path = os.path.join(folder, name + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    command = [options.binary, "run", "--stats", "--max-steps", str(options.steps), "--max-memory", f"{MEMORY}MiB"]
    if not options.untimed:
        command += ["--timeout", "3s"]

    def limit():
        seconds = int(options.seconds * 4) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))

    errors = open(path + ".err", "w+b")
    out = open(path + ".out", "w+b")
    child = subprocess.Popen(command + [path], stdout=out, stderr=errors, stdin=subprocess.DEVNULL,
                             preexec_fn=limit)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    size = errors.seek(0, 2) + out.seek(0, 2)
    errors.seek(max(0, errors.tell() - 600))
    tail = errors.read().decode(errors="replace")
    errors.close()
    out.close()
    for made in (path, path + ".err", path + ".out"):
        os.remove(made)
    cpu = usage.ru_utime + usage.ru_stime
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
    wrong = []
    if os.WIFSIGNALED(status):
        wrong.append("ended by " + signal.Signals(os.WTERMSIG(status)).name)
    elif code not in ((0,) if ".ok_" in name else (0, 1, 3, 4)):
        wrong.append(f"exit code {code}")
    if cpu > options.seconds:
        wrong.append(f"{cpu:.1f} s")
    if usage.ru_maxrss > RSS_MAX:
        wrong.append(f"{usage.ru_maxrss >> 10} MiB")
    if size > OUTPUT_MAX + (1 << 20):
        wrong.append(f"{size >> 20} MiB of output")
    steps = re.search(r"steps=(\d+)", tail)
    tail = re.sub(r"(?s)\n?ended=\w+\nsteps=.*", "", tail)
    return ", ".join(wrong), cpu, usage.ru_maxrss, code, tail, int(steps[1]) if steps else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--untimed", action="store_true")
    parser.add_argument("--steps", type=int, default=10_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--all", action="store_true", help="show what is well, too")
    parser.add_argument("--slowest", type=int, default=10)
    parser.add_argument("filters", nargs="*")
    options = parser.parse_args()
    chosen = [p for p in programs() if not options.filters or any(f in p[0] for f in options.filters)]
    failed = 0
    seen = []
    with tempfile.TemporaryDirectory() as folder:
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            jobs = [(n, t, pool.submit(run, options, n, t, folder)) for n, t in chosen]
            for name, text, job in jobs:
                wrong, cpu, rss, code, tail, steps = job.result()
                last = text.strip().split("\n")[-2 if name[-1].isdigit() else -1][:110]
                seen.append((cpu, rss, cpu / max(steps, 100_000) * 1e9, name))
                if wrong:
                    failed += 1
                    print(f"{name}: {wrong}: {last} {tail.strip()[-200:] if code not in (0, 1, 3, 4) else ''}", flush=True)
                elif options.all:
                    shown = tail.strip().split("\n")[-1][:80]
                    print(f"ok {name}: {cpu:.2f} s, {steps} steps, {rss >> 10} MiB, code {code}: {last} {shown}", flush=True)
    for title, key in (("longest", 0), ("largest", 1), ("most for a step", 2)):
        print(title)
        for row in sorted(seen, key=lambda row: -row[key])[:options.slowest]:
            print(f"    {row[0]:.2f} s, {row[1] >> 10} MiB, {row[2]:.0f} ns a step: {row[3]}")
    print(f"{len(chosen)} programs, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
