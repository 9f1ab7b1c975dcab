# Elsewhere there is no such module: a program that wants to run there says so.
try:
    from coldframe import checkpoint
except ImportError:

    def checkpoint():
        pass


total = 0
for n in range(4):
    total += n
    print(checkpoint(), total)
# output:
#| None 0
#| None 1
#| None 3
#| None 6
print(sorted([3, 1, 2], key=lambda x: (checkpoint(), -x)))  # expect: [3, 2, 1]
