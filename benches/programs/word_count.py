"""Counting words in dicts."""
WORDS = ('the quick brown fox jumps over the lazy dog and runs away from the very angry bear '
         'who was only looking for honey in the quiet forest of the north').split()


def text(n):
    seed = 42
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        word = WORDS[seed // 65536 % len(WORDS)]
        if seed % 5 == 0:
            word = word.capitalize() + ','
        out.append(word)
    return ' '.join(out)


def count(source):
    counts = {}
    lengths = {}
    for word in source.split():
        word = word.lower().strip('.,;')
        counts[word] = counts.get(word, 0) + 1
        key = len(word)
        if key in lengths:
            lengths[key] += 1
        else:
            lengths[key] = 1
    return counts, lengths


source = text(400000)
counts, lengths = count(source)
top = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
print(top, sorted(lengths.items()))
