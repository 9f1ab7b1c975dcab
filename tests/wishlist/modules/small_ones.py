import bisect, copy, heapq, operator, statistics, string, textwrap
print(bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3))  # expect: 2 1
h = [5, 1, 4]
heapq.heapify(h)
heapq.heappush(h, 2)
print(heapq.heappop(h), h, heapq.nlargest(2, h), heapq.nsmallest(1, h), list(heapq.merge([1, 4], [2])))  # expect: 1 [2, 5, 4] [5, 4] [2] [1, 2, 4]
x = [[1], 2]
y = copy.deepcopy(x)
y[0].append(3)
print(x, y, copy.copy(x)[0] is x[0])  # expect: [[1], 2] [[1, 3], 2] True
print(operator.add(1, 2), operator.itemgetter(1)('abc'), operator.attrgetter('real')(5), operator.methodcaller('upper')('a'))  # expect: 3 b 5 A
print(statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.mode('aab'), statistics.stdev([1, 2, 3]))  # expect: 2.5 2 a 1.0
print(string.ascii_lowercase, string.digits, string.punctuation, string.capwords('a bc'), string.Template('$a is ${b}').substitute(a=1, b=2))
# output:
#| abcdefghijklmnopqrstuvwxyz 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ A Bc 1 is 2
print(textwrap.wrap('the quick brown fox jumps', 10), textwrap.dedent('  a\n   b'), textwrap.fill('a b c', 3), textwrap.indent('a\nb', '> '), textwrap.shorten('hello big world', 12))
# output:
#| ['the quick', 'brown fox', 'jumps'] a
#|  b a b
#| c > a
#| > b hello [...]
