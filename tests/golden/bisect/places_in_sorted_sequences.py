import bisect

words = ["apple", "fig", "kiwi", "fig"]
words.sort(key=len)
print(words, bisect.bisect_left(words, 4, key=len), bisect.bisect_right(words, 4, key=len))  # expect: ['fig', 'fig', 'kiwi', 'apple'] 2 3
numbers = [1, 2, 2, 3, 5]
print(bisect.bisect(numbers, 2), bisect.bisect_left(numbers, 2), bisect.bisect(numbers, 2, 0, 2),
      bisect.bisect_left(range(100), 42), bisect.bisect_left((1.5, 2.5), 2))  # expect: 3 1 2 42 1
bisect.insort(numbers, 2.0)
bisect.insort_left(numbers, 4)
bisect.insort(words, "plum", key=len)
print(numbers, words)  # expect: [1, 2, 2, 2.0, 3, 4, 5] ['fig', 'fig', 'kiwi', 'plum', 'apple']
for work in (lambda: bisect.bisect(numbers, 1, -1), lambda: bisect.bisect(numbers, "a"),
             lambda: bisect.bisect(5, 1)):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| ValueError lo must be non-negative
#| TypeError '<' not supported between instances of 'str' and 'float'
#| TypeError object of type 'int' has no len()
