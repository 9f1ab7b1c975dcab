"""Runs benches/programs on python3 and on coldframe and prints ratios of user CPU time.

    python3 benches/against_python.py --binary target/release/coldframe [--rounds 5] [NAME...]
    python3 benches/against_python.py --memory [NAME...]

The two take turns, so that a busy machine slows both. A program's time is the least of its
rounds; the geometric mean is over all programs that ran. Output must be the same. Budgets are on:
only the number of steps is raised.

With --memory it is the peak of resident memory instead, in MiB, as `/usr/bin/time` tells it.
"""

import argparse
import math
import os
import resource
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "programs")


def run(command):
    """(user CPU seconds, standard output, status, last line of standard error)."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = child.communicate()
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    last = err.decode(errors="replace").strip().split("\n")[-1]
    return after - before, out, child.returncode, last


def run_for_memory(command):
    """As `run`, with the peak of resident memory in MiB in the place of seconds."""
    # A process started from here would begin with the peak of this one; `time` is small.
    _, out, status, error = run(["/usr/bin/time", "-f", "%M", *command])
    return (int(error) / 1024 if not status else 0.0), out, status, error


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", default="target/release/coldframe")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    measure = run_for_memory if options.memory else run
    names = sorted(n[:-3] for n in os.listdir(PROGRAMS) if n.endswith(".py"))
    names = [n for n in names if not options.names or any(f in n for f in options.names)]
    ratios, failed = [], []
    print(f"{'program':<18}{'python3':>9}{'coldframe':>11}{'ratio':>8}")
    for name in names:
        path = os.path.join(PROGRAMS, name + ".py")
        theirs, ours, expected, trouble = [], [], None, None
        for _ in range(options.rounds):
            seconds, expected, status, error = measure([options.python, "-I", path])
            if status:
                trouble = f"python3: {error}"
                break
            theirs.append(seconds)
            seconds, out, status, error = measure(
                [options.binary, "run", "--max-steps", "100000000000", path])
            if status:
                trouble = f"exit {status}: {error}"
                break
            if out != expected:
                trouble = f"printed {out[:60]!r}, not {expected[:60]!r}"
                break
            ours.append(seconds)
        if trouble:
            failed.append(name)
            print(f"{name:<18}  {trouble}")
            continue
        ratio = min(ours) / max(min(theirs), 1e-4)
        if name != "empty":
            ratios.append((ratio, name))
        print(f"{name:<18}{min(theirs):>9.3f}{min(ours):>11.3f}{ratio:>8.2f}", flush=True)
    if ratios:
        mean = math.exp(sum(math.log(max(r, 1e-6)) for r, _ in ratios) / len(ratios))
        print(f"geometric mean of {len(ratios)}: {mean:.3f}; slowest {max(ratios)[1]} at {max(ratios)[0]:.2f}")
    if failed:
        print(f"{len(failed)} did not run: {' '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
