"""Formatting rows of figures."""


def table(rows):
    lines = []
    for i in range(rows):
        name = f'item-{i:05d}'
        price = i * 1.37
        share = (i % 97) / 97
        lines.append(f'{name:<12}|{price:>12,.2f}|{share:7.2%}|{i:#06x}|{i!r:^8}|{"even" if i % 2 == 0 else "odd":>5}')
        if i % 4 == 0:
            lines.append('%s has %d parts at %.3f' % (name, i, price))
        if i % 5 == 0:
            lines.append('{0:>8}{1:<8}{name}'.format(i, i * 2, name=name))
    return lines


lines = table(110000)
print(len(lines), sum(len(line) for line in lines), lines[12345])
