"""Cells in sets of tuples and in lists."""


def step_set(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = (x + dx, y + dy)
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}


def step_grid(grid):
    h, w = len(grid), len(grid[0])
    new = []
    for y in range(h):
        above, here, below = grid[y - 1], grid[y], grid[(y + 1) % h]
        row = []
        for x in range(w):
            l, r = x - 1, (x + 1) % w
            n = (above[l] + above[x] + above[r] + here[l] + here[r]
                 + below[l] + below[x] + below[r])
            row.append(1 if n == 3 or (n == 2 and here[x]) else 0)
        new.append(row)
    return new


cells = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2), (10, 10), (11, 10), (12, 10), (20, 21), (21, 20), (21, 21), (20, 22)}
for _ in range(800):
    cells = step_set(cells)
grid = [[(x * y + x) % 3 % 2 for x in range(64)] for y in range(64)]
for _ in range(200):
    grid = step_grid(grid)
print(len(cells), sum(map(sum, grid)))
