"""Checks that every dependency has a licence that deny.toml allows.

    python3 tests/oracle/licences.py

A small stand-in for `cargo deny check licenses bans sources`, for machines without cargo-deny: it
reads the same deny.toml, asks `cargo metadata`, and understands SPDX expressions of AND, OR, WITH
and parentheses.
"""

import json
import os
import re
import subprocess
import sys
import tomllib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def allowed(expression, permitted):
    """Whether an SPDX expression can be met with the licences that are permitted."""
    # The old way to write OR.
    words = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))
    at = 0

    def term():
        nonlocal at
        if at < len(words) and words[at] == "(":
            at += 1
            met = either()
            at += 1
            return met
        name = words[at]
        at += 1
        if at < len(words) and words[at] == "WITH":
            name = f"{name} WITH {words[at + 1]}"
            at += 2
        return name in permitted

    def both():
        nonlocal at
        met = term()
        while at < len(words) and words[at] == "AND":
            at += 1
            met = term() and met
        return met

    def either():
        nonlocal at
        met = both()
        while at < len(words) and words[at] == "OR":
            at += 1
            met = both() or met
        return met

    return bool(words) and either()


def main():
    with open(os.path.join(ROOT, "deny.toml"), "rb") as file:
        rules = tomllib.load(file)
    permitted = set(rules["licenses"]["allow"])
    banned = {row["crate"] for row in rules["bans"]["deny"]}
    answer = subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--all-features", "--locked"],
        cwd=ROOT, stdout=subprocess.PIPE, check=True)
    complaints = []
    packages = json.loads(answer.stdout)["packages"]
    for package in packages:
        name = f"{package['name']} {package['version']}"
        licence = package["license"] or ""
        if not allowed(licence, permitted):
            complaints.append(f"{name}: {licence or 'no licence'}")
        if package["name"] in banned:
            complaints.append(f"{name}: banned in deny.toml")
        source = package["source"] or ""
        if source and not source.startswith("registry+"):
            complaints.append(f"{name}: comes from {source}")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{len(packages)} packages, {len(complaints)} complaints")
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main()
