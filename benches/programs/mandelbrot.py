"""The set, in floats."""


def escape(cx, cy, limit):
    x = y = 0.0
    for n in range(limit):
        x2, y2 = x * x, y * y
        if x2 + y2 > 4.0:
            return n
        y = 2.0 * x * y + cy
        x = x2 - y2 + cx
    return limit


def main(width, height, limit):
    total = 0
    for row in range(height):
        cy = 2.0 * row / height - 1.0
        for column in range(width):
            total += escape(3.0 * column / width - 2.0, cy, limit)
    return total


print(main(240, 160, 150))
