name, n, pi = 'Ann', 42, 3.14159
print(f'{name} is {n} and {pi:.2f}')  # expect: Ann is 42 and 3.14
print(f'{name!r} {name!s} {name!a} {"é"!a}')  # expect: 'Ann' Ann 'Ann' '\xe9'
print(f'{n:5}|{n:<5}|{n:>5}|{n:^5}|{n:05}|{n:+}|{n:,}|{n:x}|{n:#b}')
# output:
#|    42|42   |   42| 42  |00042|+42|42|2a|0b101010
print(f'{name:10}|{name:>10}|{name:*^10}|{name:.2}')  # expect: Ann       |       Ann|***Ann****|An
print(f'{{literal}} {{{n}}}')  # expect: {literal} {42}
width, precision = 10, 3
print(f'{pi:{width}.{precision}f}|{name:{"*"}^{width}}|')
# output:
#|      3.142|***Ann****|
print(f'{n + 1} {n * 2 if n else 0} {[x for x in range(3)]} {(lambda: 5)()}')  # expect: 43 84 [0, 1, 2] 5
print(f'{name.upper()[:2]} {len(name)} { {"k": 1}["k"] }')  # expect: AN 3 1
print(f'{n=} {n = } {name=} {name=!s} {pi=:.2f} {n + 1=}')  # expect: n=42 n = 42 name='Ann' name=Ann pi=3.14 n + 1=43
print(f'a' 'b' f'{n}' "c")  # expect: ab42c
print(f'''multi
{n}
line''')
# output:
#| multi
#| 42
#| line
print(f'{n!r:>6} {name!s:>6}')
# output:
#|     42    Ann
print(rf'\d{n}', fr'\n{n}', F'{n}')  # expect: \d42 \n42 42
print(f'{True} {None} {[1, "a"]} {("t",)} {1.5} {1j} {b"x"}')  # expect: True None [1, 'a'] ('t',) 1.5 1j b'x'
print(f"{'nested ' + f'{n}'}", f'{f"{name}"}')  # expect: nested 42 Ann
print(f'{n:{"d"}} {pi:{">"}{8}.{2}}')  # expect: 42      3.1
print(f'', f'{""}', f'no fields')
# output:
#|   no fields
print(f'{3 != 4} {n == 42} {n >= 1}')  # expect: True True True
print(f'{1_000_000:,} {1e10:g} {-5 % 3} {2 ** 8}')  # expect: 1,000,000 1e+10 1 256
print(f'\x41\t{n}\\ {"quote"}')
# output:
#| A	42\ quote
print(f'{n}{n}{n}' * 2)  # expect: 424242424242
