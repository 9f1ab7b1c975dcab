total = 1 + \
    2 + \
    3
print(total)  # expect: 6
values = [
    1,
    2,  # a comment inside
    3,
]
print(values)  # expect: [1, 2, 3]
print('a'
      'b'
      f'{1}'
      'c')  # expect: ab1c
if (total > 5
        and values):
    print('ok')  # expect: ok
x = 1; y = 2; print(x + y)  # expect: 3
if x: print('inline'); print('second')
# output:
#| inline
#| second
for i in 1, 2: print(i)
# output:
#| 1
#| 2
while x: x -= 1
class E: pass
def f(): return 1; unreachable
print(f())  # expect: 1
def g(a,
      b=2,
      ): return a + b
print(g(1,
        ))  # expect: 3
	
# a comment at the end
