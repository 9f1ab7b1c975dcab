import json


def tried(f):
    try:
        return f()
    except Exception as error:
        return f'{type(error).__name__}: {error}'


shared = ((1, 2), (1, 2))
print(json.dumps([shared, shared, shared]))  # expect: [[[1, 2], [1, 2]], [[1, 2], [1, 2]], [[1, 2], [1, 2]]]
for value in (object, object(), len, json, {'a': int}, [object()]):
    print(tried(lambda: json.dumps(value, default=lambda o: o)))
    print(tried(lambda: json.dumps(value, default=lambda o: [o])))
    print(tried(lambda: json.dumps(value, default=lambda o: 'text')))
# output:
#| ValueError: Circular reference detected
#| ValueError: Circular reference detected
#| "text"
#| ValueError: Circular reference detected
#| ValueError: Circular reference detected
#| "text"
#| ValueError: Circular reference detected
#| ValueError: Circular reference detected
#| "text"
#| ValueError: Circular reference detected
#| ValueError: Circular reference detected
#| "text"
#| ValueError: Circular reference detected
#| ValueError: Circular reference detected
#| {"a": "text"}
#| ValueError: Circular reference detected
#| ValueError: Circular reference detected
#| ["text"]
print(json.dumps([int, int], default=lambda o: o.__name__))  # expect: ["int", "int"]
