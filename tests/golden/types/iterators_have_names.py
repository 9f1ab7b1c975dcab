print(type(iter([])).__name__, type(iter(())).__name__, type(iter('')).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(0))).__name__, type(iter(b'')).__name__)
# output:
#| list_iterator tuple_iterator str_ascii_iterator dict_keyiterator set_iterator range_iterator bytes_iterator
print(type(reversed([])).__name__, type(iter({}.items())).__name__, type(iter({}.values())).__name__, type(enumerate([])).__name__, type(zip()).__name__, type(map(str, [])).__name__, type(filter(None, [])).__name__)
# output:
#| list_reverseiterator dict_itemiterator dict_valueiterator enumerate zip map filter
print(type(iter(lambda: 1, 1)).__name__, type(x for x in []).__name__, type(reversed(range(0))).__name__, type(iter(bytearray())).__name__, type(iter(memoryview(b''))).__name__, type(reversed({})).__name__)
# output:
#| callable_iterator generator range_iterator bytearray_iterator memory_iterator dict_reversekeyiterator
