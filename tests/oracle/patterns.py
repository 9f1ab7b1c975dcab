"""Writes programs of random patterns on random texts, to be run by both Pythons.

    python3 tests/oracle/patterns.py SEED COUNT > program.py

The program prints a line for each pair: what `match`, `search`, `fullmatch`, `findall`, `split` and
`sub` give, or the error. Patterns that need too long are cut short by their small size.
"""

import random
import sys

ATOMS = [
    "a", "b", "c", "ab", ".", r"\w", r"\d", r"\s", r"\W", "[ab]", "[^a]", "[a-c]", r"[\d_b]", "^", "$",
    r"\b", r"\B", r"\A", r"\Z", "é", "[é-ü]", "A", r"\n", "",
]
MANY = ["*", "+", "?", "*?", "+?", "??", "*+", "++", "?+", "{2}", "{1,2}", "{0,2}?", "{,1}", "{2,}+"]


def piece(r, depth, groups):
    kind = r.random()
    if depth <= 0 or kind < 0.4:
        return r.choice(ATOMS)
    if kind < 0.6:
        return piece(r, depth - 1, groups) + r.choice(MANY)
    if kind < 0.75:
        groups.append(None)
        return "(" + pattern(r, depth - 1, groups) + ")"
    if kind < 0.8:
        return "(?:" + pattern(r, depth - 1, groups) + ")"
    if kind < 0.84 and groups:
        return "\\" + str(r.randint(1, len(groups)))
    if kind < 0.88:
        return r.choice(["(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?s-i:", "(?m:"]) + pattern(r, depth - 1, groups) + ")"
    if kind < 0.91 and groups:
        return f"(?({r.randint(1, len(groups))}){pattern(r, 1, groups)}|{pattern(r, 1, groups)})"
    return r.choice(ATOMS) + r.choice(ATOMS)


def pattern(r, depth, groups):
    ways = [
        "".join(piece(r, depth, groups) for _ in range(r.randint(1, 3)))
        for _ in range(r.choice([1, 1, 1, 2, 3]))
    ]
    return "|".join(ways)


def main():
    r = random.Random(int(sys.argv[1]))
    pairs = []
    for _ in range(int(sys.argv[2])):
        text = "".join(r.choice("aabbcAB1_ é\nÜk") for _ in range(r.randint(0, 9)))
        if r.random() < 0.6:
            text = text.replace("é", "a").replace("Ü", "b")
        pairs.append((pattern(r, 3, []), r.choice([0, 0, 0, 2, 8, 16, 256, 26]), text))
    print("import re")
    print("def show(m):")
    print("    return m and (m.regs, m.lastindex, m.groups())")
    print("for number, (pattern, flags, text) in enumerate([")
    for pair in pairs:
        print(f"    {pair!r},")
    print("]):")
    print("    try:")
    print("        p = re.compile(pattern, flags)")
    print("        print(number, show(p.match(text)), show(p.search(text, 1)), show(p.fullmatch(text)),")
    print("              p.findall(text), p.split(text), p.sub('<>', text), p.groups)")
    print("    except Exception as e:")
    print("        print(number, type(e).__name__, e)")


main()
