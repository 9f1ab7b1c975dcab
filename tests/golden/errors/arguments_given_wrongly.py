def t(f, *a, **k):
    try: return f(*a, **k)  # raises: IndexError: pop from empty list
    except TypeError as e: return e
for f in (abs, dict, enumerate, issubclass, sum, memoryview, b'a'.translate, [1].sort, {}.update, (5).to_bytes, int.from_bytes, pow, round, 'a'.count, 'a'.split, 'a'.expandtabs, {1}.difference, len, print, 'a'.encode, b'a'.hex, 'a'.join, [].pop, int, float, str, (1).bit_length, [].clear, {}.get, 'a'.replace, sorted, complex):
    for a in ((), (1, 2, 3, 4, 5)):
        for k in ({}, {'zz': 1}, {'sep': None, 'key': 1, 'q': 3}):
            if f is enumerate and k or f is sorted or f is print and not k: continue
            print(getattr(f, '__name__', f), a, k, t(f, *a, **k))
# output:
#| abs () {} abs() takes exactly one argument (0 given)
#| abs () {'zz': 1} abs() takes no keyword arguments
#| abs () {'sep': None, 'key': 1, 'q': 3} abs() takes no keyword arguments
#| abs (1, 2, 3, 4, 5) {} abs() takes exactly one argument (5 given)
#| abs (1, 2, 3, 4, 5) {'zz': 1} abs() takes no keyword arguments
#| abs (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} abs() takes no keyword arguments
#| dict () {} {}
#| dict () {'zz': 1} {'zz': 1}
#| dict () {'sep': None, 'key': 1, 'q': 3} {'sep': None, 'key': 1, 'q': 3}
#| dict (1, 2, 3, 4, 5) {} dict expected at most 1 argument, got 5
#| dict (1, 2, 3, 4, 5) {'zz': 1} dict expected at most 1 argument, got 5
#| dict (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} dict expected at most 1 argument, got 5
#| enumerate () {} enumerate() missing required argument 'iterable'
#| enumerate (1, 2, 3, 4, 5) {} enumerate() takes at most 2 arguments (5 given)
#| issubclass () {} issubclass expected 2 arguments, got 0
#| issubclass () {'zz': 1} issubclass() takes no keyword arguments
#| issubclass () {'sep': None, 'key': 1, 'q': 3} issubclass() takes no keyword arguments
#| issubclass (1, 2, 3, 4, 5) {} issubclass expected 2 arguments, got 5
#| issubclass (1, 2, 3, 4, 5) {'zz': 1} issubclass() takes no keyword arguments
#| issubclass (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} issubclass() takes no keyword arguments
#| sum () {} sum() takes at least 1 positional argument (0 given)
#| sum () {'zz': 1} sum() takes at least 1 positional argument (0 given)
#| sum () {'sep': None, 'key': 1, 'q': 3} sum() takes at most 2 keyword arguments (3 given)
#| sum (1, 2, 3, 4, 5) {} sum() takes at most 2 arguments (5 given)
#| sum (1, 2, 3, 4, 5) {'zz': 1} sum() takes at most 2 arguments (6 given)
#| sum (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} sum() takes at most 2 arguments (8 given)
#| memoryview () {} memoryview() missing required argument 'object' (pos 1)
#| memoryview () {'zz': 1} memoryview() missing required argument 'object' (pos 1)
#| memoryview () {'sep': None, 'key': 1, 'q': 3} memoryview() takes at most 1 keyword argument (3 given)
#| memoryview (1, 2, 3, 4, 5) {} memoryview() takes at most 1 argument (5 given)
#| memoryview (1, 2, 3, 4, 5) {'zz': 1} memoryview() takes at most 1 argument (6 given)
#| memoryview (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} memoryview() takes at most 1 argument (8 given)
#| translate () {} translate() takes at least 1 positional argument (0 given)
#| translate () {'zz': 1} translate() takes at least 1 positional argument (0 given)
#| translate () {'sep': None, 'key': 1, 'q': 3} translate() takes at most 2 keyword arguments (3 given)
#| translate (1, 2, 3, 4, 5) {} translate() takes at most 2 arguments (5 given)
#| translate (1, 2, 3, 4, 5) {'zz': 1} translate() takes at most 2 arguments (6 given)
#| translate (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} translate() takes at most 2 arguments (8 given)
#| sort () {} None
#| sort () {'zz': 1} 'zz' is an invalid keyword argument for sort()
#| sort () {'sep': None, 'key': 1, 'q': 3} sort() takes at most 2 keyword arguments (3 given)
#| sort (1, 2, 3, 4, 5) {} sort() takes at most 2 arguments (5 given)
#| sort (1, 2, 3, 4, 5) {'zz': 1} sort() takes at most 2 arguments (6 given)
#| sort (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} sort() takes at most 2 arguments (8 given)
#| update () {} None
#| update () {'zz': 1} None
#| update () {'sep': None, 'key': 1, 'q': 3} None
#| update (1, 2, 3, 4, 5) {} update expected at most 1 argument, got 5
#| update (1, 2, 3, 4, 5) {'zz': 1} update expected at most 1 argument, got 5
#| update (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} update expected at most 1 argument, got 5
#| to_bytes () {} b'\x05'
#| to_bytes () {'zz': 1} 'zz' is an invalid keyword argument for to_bytes()
#| to_bytes () {'sep': None, 'key': 1, 'q': 3} 'sep' is an invalid keyword argument for to_bytes()
#| to_bytes (1, 2, 3, 4, 5) {} to_bytes() takes at most 3 arguments (5 given)
#| to_bytes (1, 2, 3, 4, 5) {'zz': 1} to_bytes() takes at most 3 arguments (6 given)
#| to_bytes (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} to_bytes() takes at most 3 arguments (8 given)
#| from_bytes () {} from_bytes() missing required argument 'bytes' (pos 1)
#| from_bytes () {'zz': 1} from_bytes() missing required argument 'bytes' (pos 1)
#| from_bytes () {'sep': None, 'key': 1, 'q': 3} from_bytes() missing required argument 'bytes' (pos 1)
#| from_bytes (1, 2, 3, 4, 5) {} from_bytes() takes at most 3 arguments (5 given)
#| from_bytes (1, 2, 3, 4, 5) {'zz': 1} from_bytes() takes at most 3 arguments (6 given)
#| from_bytes (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} from_bytes() takes at most 3 arguments (8 given)
#| pow () {} pow() missing required argument 'base' (pos 1)
#| pow () {'zz': 1} pow() missing required argument 'base' (pos 1)
#| pow () {'sep': None, 'key': 1, 'q': 3} pow() missing required argument 'base' (pos 1)
#| pow (1, 2, 3, 4, 5) {} pow() takes at most 3 arguments (5 given)
#| pow (1, 2, 3, 4, 5) {'zz': 1} pow() takes at most 3 arguments (6 given)
#| pow (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} pow() takes at most 3 arguments (8 given)
#| round () {} round() missing required argument 'number' (pos 1)
#| round () {'zz': 1} round() missing required argument 'number' (pos 1)
#| round () {'sep': None, 'key': 1, 'q': 3} round() takes at most 2 keyword arguments (3 given)
#| round (1, 2, 3, 4, 5) {} round() takes at most 2 arguments (5 given)
#| round (1, 2, 3, 4, 5) {'zz': 1} round() takes at most 2 arguments (6 given)
#| round (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} round() takes at most 2 arguments (8 given)
#| count () {} count() takes at least 1 argument (0 given)
#| count () {'zz': 1} count() takes no keyword arguments
#| count () {'sep': None, 'key': 1, 'q': 3} count() takes no keyword arguments
#| count (1, 2, 3, 4, 5) {} count() takes at most 3 arguments (5 given)
#| count (1, 2, 3, 4, 5) {'zz': 1} count() takes no keyword arguments
#| count (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} count() takes no keyword arguments
#| split () {} ['a']
#| split () {'zz': 1} 'zz' is an invalid keyword argument for split()
#| split () {'sep': None, 'key': 1, 'q': 3} split() takes at most 2 keyword arguments (3 given)
#| split (1, 2, 3, 4, 5) {} split() takes at most 2 arguments (5 given)
#| split (1, 2, 3, 4, 5) {'zz': 1} split() takes at most 2 arguments (6 given)
#| split (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} split() takes at most 2 arguments (8 given)
#| expandtabs () {} a
#| expandtabs () {'zz': 1} 'zz' is an invalid keyword argument for expandtabs()
#| expandtabs () {'sep': None, 'key': 1, 'q': 3} expandtabs() takes at most 1 keyword argument (3 given)
#| expandtabs (1, 2, 3, 4, 5) {} expandtabs() takes at most 1 argument (5 given)
#| expandtabs (1, 2, 3, 4, 5) {'zz': 1} expandtabs() takes at most 1 argument (6 given)
#| expandtabs (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} expandtabs() takes at most 1 argument (8 given)
#| difference () {} {1}
#| difference () {'zz': 1} difference() takes no keyword arguments
#| difference () {'sep': None, 'key': 1, 'q': 3} difference() takes no keyword arguments
#| difference (1, 2, 3, 4, 5) {} 'int' object is not iterable
#| difference (1, 2, 3, 4, 5) {'zz': 1} difference() takes no keyword arguments
#| difference (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} difference() takes no keyword arguments
#| len () {} len() takes exactly one argument (0 given)
#| len () {'zz': 1} len() takes no keyword arguments
#| len () {'sep': None, 'key': 1, 'q': 3} len() takes no keyword arguments
#| len (1, 2, 3, 4, 5) {} len() takes exactly one argument (5 given)
#| len (1, 2, 3, 4, 5) {'zz': 1} len() takes no keyword arguments
#| len (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} len() takes no keyword arguments
#| print () {'zz': 1} 'zz' is an invalid keyword argument for print()
#| print () {'sep': None, 'key': 1, 'q': 3} 'key' is an invalid keyword argument for print()
#| print (1, 2, 3, 4, 5) {'zz': 1} 'zz' is an invalid keyword argument for print()
#| print (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} 'key' is an invalid keyword argument for print()
#| encode () {} b'a'
#| encode () {'zz': 1} 'zz' is an invalid keyword argument for encode()
#| encode () {'sep': None, 'key': 1, 'q': 3} encode() takes at most 2 keyword arguments (3 given)
#| encode (1, 2, 3, 4, 5) {} encode() takes at most 2 arguments (5 given)
#| encode (1, 2, 3, 4, 5) {'zz': 1} encode() takes at most 2 arguments (6 given)
#| encode (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} encode() takes at most 2 arguments (8 given)
#| hex () {} 61
#| hex () {'zz': 1} 'zz' is an invalid keyword argument for hex()
#| hex () {'sep': None, 'key': 1, 'q': 3} hex() takes at most 2 keyword arguments (3 given)
#| hex (1, 2, 3, 4, 5) {} hex() takes at most 2 arguments (5 given)
#| hex (1, 2, 3, 4, 5) {'zz': 1} hex() takes at most 2 arguments (6 given)
#| hex (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} hex() takes at most 2 arguments (8 given)
#| join () {} str.join() takes exactly one argument (0 given)
#| join () {'zz': 1} str.join() takes no keyword arguments
#| join () {'sep': None, 'key': 1, 'q': 3} str.join() takes no keyword arguments
#| join (1, 2, 3, 4, 5) {} str.join() takes exactly one argument (5 given)
#| join (1, 2, 3, 4, 5) {'zz': 1} str.join() takes no keyword arguments
#| join (1, 2, 3, 4, 5) {'sep': None, 'key': 1, 'q': 3} str.join() takes no keyword arguments
