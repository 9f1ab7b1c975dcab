def first(maps, key):
    for one in maps:
        try:
            return one[key]
        except KeyError:
            pass
    return "none"


print(first([{}, {"a": 1}], "a"), first([{}], "a"))  # expect: 1 none


def deeper(n):
    while True:
        for _ in range(2):
            try:
                try:
                    return 1 // n
                except TypeError:
                    return "type"
            except ZeroDivisionError:
                n = "text"


print(deeper(0), deeper(1))  # expect: type 1


def in_clause(m):
    for _ in [1]:
        try:
            raise ValueError("first")
        except ValueError:
            try:
                return m["x"]
            except KeyError as error:
                return repr(error.__context__)


print(in_clause({}))  # expect: ValueError('first')


def with_finally(m):
    for _ in [1]:
        try:
            try:
                return m["x"]
            except KeyError:
                return "caught"
        finally:
            print("finally")


print(with_finally({}))
# output:
#| finally
#| caught
