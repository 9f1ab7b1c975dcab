d = {'key': 'value', 'n': 1}
print(f"{d['key']} {d['n']:>3}")  # expect: value   1
print(f'{d["key"]}')  # expect: value
print(f"""{d["key"]} {'single'}""")  # expect: value single
print(f'{d["n"] + 1}')  # expect: 2
print(f'''{
    d["n"]
    + 1
}''')  # expect: 2
print(f'{"a" "b"}', f'{"{"}', f'{"}"}')  # expect: ab { }
print(f"{'a:b'} {'x!r'} {d['key']!r:>10}")  # expect: a:b x!r    'value'
print(f'{(lambda x: x * 2)(3)} {(d if d else {})["n"]}')  # expect: 6 1
print(f'{ 5 }', f'{5 }', f'{ 5:>3}', f'{(5)}')  # expect: 5 5   5 5
print(f'{",".join(str(x) for x in range(3))}')  # expect: 0,1,2
print(f'{yes}' if (yes := 'walrus') else '')  # expect: walrus
print(f'{(w := 3)} {w}', f'{w:=5}')  # expect: 3 3     3
