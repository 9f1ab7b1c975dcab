"""Lists, sets and dicts in one expression."""


def main(n):
    total = 0
    for k in range(n):
        squares = [x * x for x in range(1000)]
        even = [x for x in squares if x % 2 == 0]
        pairs = [(a, b) for a in range(20) for b in range(20) if a != b]
        index = {x: i for i, x in enumerate(even)}
        rest = {x % 17 for x in squares}
        flat = [y for row in [[k, k + 1], [k + 2]] for y in row]
        total += len(even) + len(pairs) + index[even[k % 100]] + len(rest) + sum(flat)
        total += sum(x + k for x in even if x & 4)
    return total


print(main(1800))
