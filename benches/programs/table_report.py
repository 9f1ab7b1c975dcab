"""Grouping and printing sales."""


def sales(n):
    seed = 99
    regions = ['north', 'south', 'east', 'west']
    products = ['bolt', 'nut', 'gear', 'cog', 'pin', 'rod']
    rows = []
    for i in range(n):
        seed = (seed * 69069 + 1) % 4294967296
        rows.append((regions[seed >> 8 & 3], products[(seed >> 12) % 6], seed % 50 + 1, (seed >> 16) % 1000 / 10))
    return rows


def report(rows):
    groups = {}
    for region, product, count, price in rows:
        group = groups.setdefault(region, {}).setdefault(product, [0, 0.0, None])
        group[0] += count
        group[1] += count * price
        group[2] = price if group[2] is None else max(group[2], price)
    lines = []
    for region in sorted(groups):
        lines.append(region.upper().center(40, '='))
        for product, (count, total, best) in sorted(groups[region].items()):
            lines.append(f'{product:<10}{count:>8}{total:>14,.2f}{best:>8.1f}')
        whole = sum(g[1] for g in groups[region].values())
        lines.append('-' * 40)
        lines.append('total'.ljust(18) + f'{whole:14,.2f}')
    return '\n'.join(lines)


rows = sales(150000)
for start in range(0, 3):
    text = report(rows[start:])
print(len(text), text.splitlines()[1])
print(sum(len(report(rows[i * 100:i * 100 + 100])) for i in range(600)))
