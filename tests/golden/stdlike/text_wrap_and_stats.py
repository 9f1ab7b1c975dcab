text = '''It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness'''


def wrap(text, width):
    line, lines = [], []
    for word in text.split():
        if sum(map(len, line)) + len(line) + len(word) > width:
            lines.append(' '.join(line))
            line = []
        line.append(word)
    if line:
        lines.append(' '.join(line))
    return lines


for line in wrap(text, 30):
    print(f'|{line:<30}|')
# output:
#| |It was the best of times, it  |
#| |was the worst of times, it was|
#| |the age of wisdom, it was the |
#| |age of foolishness            |
counts = {}
for word in text.lower().replace(',', '').split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(word, '*' * n)
# output:
#| it ****
#| of ****
#| the ****
#| was ****
#| age **
print(max(counts, key=lambda w: (len(w), w)), sum(counts.values()), len(counts))  # expect: foolishness 24 10
