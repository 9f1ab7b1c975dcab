d = {'key': 'value', 'n': 1}
print(f"{d['key']} {d['n']:>3}")
print(f'{d["key"]}')
print(f"""{d["key"]} {'single'}""")
print(f'{
    d["n"]
    + 1
}' if False else f'{d["n"] + 1}')
print(f'{"a" "b"}', f'{"{"}', f'{"}"}')
print(f"{'a:b'} {'x!r'} {d['key']!r:>10}")
print(f'{(lambda x: x * 2)(3)} {(d if d else {})["n"]}')
print(f'{ 5 }', f'{5 }', f'{ 5:>3}', f'{(5)}')
print(f'{",".join(str(x) for x in range(3))}')
print(f'{yes}' if (yes := 'walrus') else '')
print(f'{(w := 3)} {w}', f'{w:=5}')
# stderr:
#!   File "lines_and_quotes.py", line 5
#!     print(f'{
#!           ^
#! SyntaxError: unterminated string literal (detected at line 5)
