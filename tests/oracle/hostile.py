"""Hostile programs, each in a process of its own: time, memory and exit code.

    python3 tests/oracle/hostile.py --binary target/release/coldframe [--jobs 2] [--seconds 600]
        [--each 4] [--untimed] [--all] [--slowest 20] [--names] [NAME...]

The programs stand in `tests/attack/*.txt` (`tests/attack.rs` says how, and runs them all under small
budgets). Here each has ten million steps, 64 MiB and three seconds; it must end by itself within
the seconds of CPU time, with an exit code that a program may cause, within twice its memory and 16
MiB, and with no more output than it was given. With `--untimed` nobody stops it after three
seconds, so that work which is charged too little shows as time. What is not well is listed, and
the exit code is 1.

A NAME chooses: all of a family (`types`), of a program (`types.dicts`), one (`types.dicts.3`), or
any that contain it. The whole takes an hour and more of one processor; every ten seconds a line on
standard error says how far it is. With `--seconds` no more programs are begun after that time,
and what was not reached is counted, family by family. Programs are taken in an order that has all
families from its beginning, always the same, so that a part of it is a sample.
"""

import argparse
import collections
import concurrent.futures
import glob
import hashlib
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time

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
        seconds = int(options.each * 4) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))

    errors = open(path + ".err", "w+b")
    out = open(path + ".out", "w+b")
    child = subprocess.Popen(command + [path], stdout=out, stderr=errors, stdin=subprocess.DEVNULL,
                             preexec_fn=limit)
    # Who waits spends no processor time, so that the limit on that would never end it.
    hangs = threading.Timer(options.each * 10, os.kill, (child.pid, signal.SIGKILL))
    hangs.start()
    _, status, usage = os.wait4(child.pid, 0)
    hangs.cancel()
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
    if cpu > options.each:
        wrong.append(f"{cpu:.1f} s")
    if usage.ru_maxrss > RSS_MAX:
        wrong.append(f"{usage.ru_maxrss >> 10} MiB")
    if size > OUTPUT_MAX + (1 << 20):
        wrong.append(f"{size >> 20} MiB of output")
    steps = re.search(r"steps=(\d+)", tail)
    tail = re.sub(r"(?s)\n?ended=\w+\nsteps=.*", "", tail)
    return ", ".join(wrong), cpu, usage.ru_maxrss, code, tail, int(steps[1]) if steps else 0


class Progress:
    """Says on standard error how far the run is, at most every ten seconds."""

    def __init__(self, total):
        self.begun = self.said = time.monotonic()
        self.total = total

    def say(self, done, failed):
        now = time.monotonic()
        if now - self.said < 10 and done < self.total:
            return
        self.said = now
        passed = now - self.begun
        left = passed / max(done, 1) * (self.total - done)
        print(f"{done} of {self.total} in {passed:.0f} s, {failed} failed, about {left:.0f} s left",
              file=sys.stderr, flush=True)


def matches(name, wanted):
    """Whether a program is meant by a name: its own, that of a group it is in, or a part of it."""
    return name == wanted or name.startswith(wanted + ".") or (wanted in name and not wanted[-1:].isdigit())


def mixed(name):
    """A key that sorts programs of all families among each other, the same in every run."""
    return hashlib.sha256(name.encode()).digest()


def chosen(options):
    found = [p for p in programs() if not options.names_wanted or any(matches(p[0], w) for w in options.names_wanted)]
    return sorted(found, key=lambda program: mixed(program[0]))


def begin(options, name, text, folder, until):
    """`run`, unless the time for the whole is over."""
    return run(options, name, text, folder) if time.monotonic() < until else None


def report(options, name, text, result):
    """Says what is to be said of a program; whether something is wrong with it."""
    wrong, cpu, rss, code, tail, steps = result
    last = text.strip().split("\n")[-2 if name[-1].isdigit() else -1][:110]
    if wrong:
        print(f"{name}: {wrong}: {last} {tail.strip()[-200:] if code not in (0, 1, 3, 4) else ''}", flush=True)
    elif options.all:
        shown = tail.strip().split("\n")[-1][:80]
        print(f"ok {name}: {cpu:.2f} s, {steps} steps, {rss >> 10} MiB, code {code}: {last} {shown}", flush=True)
    return bool(wrong)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="after these nothing more is begun")
    parser.add_argument("--each", type=float, default=4.0, help="processor time that a program may take")
    parser.add_argument("--untimed", action="store_true")
    parser.add_argument("--steps", type=int, default=10_000_000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--all", action="store_true", help="show what is well, too")
    parser.add_argument("--slowest", type=int, default=10)
    parser.add_argument("--names", action="store_true", help="say which programs there are, and run none")
    parser.add_argument("names_wanted", nargs="*", metavar="NAME")
    options = parser.parse_args()
    programs_chosen = chosen(options)
    if options.names:
        print("\n".join(sorted(name for name, _ in programs_chosen)))
        return
    failed, seen, missed = 0, [], collections.Counter()
    progress = Progress(len(programs_chosen))
    until = progress.begun + options.seconds
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        jobs = [(n, t, pool.submit(begin, options, n, t, folder, until)) for n, t in programs_chosen]
        for name, text, job in jobs:
            if job.result() is None:
                missed[name.split(".")[0]] += 1
                continue
            _, cpu, rss, _, _, steps = job.result()
            seen.append((cpu, rss, cpu / max(steps, 100_000) * 1e9, name))
            failed += report(options, name, text, job.result())
            progress.say(len(seen), failed)
    for title, key in (("longest", 0), ("largest", 1), ("most for a step", 2)):
        print(title)
        for row in sorted(seen, key=lambda row: -row[key])[:options.slowest]:
            print(f"    {row[0]:.2f} s, {row[1] >> 10} MiB, {row[2]:.0f} ns a step: {row[3]}")
    for family, count in sorted(missed.items()):
        print(f"not reached in {options.seconds:.0f} s: {count} of {family}")
    print(f"{len(seen)} programs, {failed} failed, {missed.total()} not reached, {sum(row[0] for row in seen):.0f} s of processor time")
    sys.exit(1 if failed or not seen else 0)


if __name__ == "__main__":
    main()
