"""Sorting records with keys."""


def records(n):
    seed = 7
    out = []
    for i in range(n):
        seed = (seed * 16807) % 2147483647
        out.append({'id': i, 'score': seed % 1000, 'name': 'n' + str(seed % 5003)})
    return out


data = records(120000)
by_score = sorted(data, key=lambda r: r['score'])
by_both = sorted(data, key=lambda r: (-r['score'], r['name']))
by_name = sorted(data, key=lambda r: r['name'], reverse=True)
numbers = [r['score'] * 7919 % 100003 for r in data]
numbers.sort()
print(by_score[5000]['id'], by_both[777]['id'], by_name[31]['id'], numbers[6000])
print(sum(i * r['id'] for i, r in enumerate(by_both)) % 1000003)
