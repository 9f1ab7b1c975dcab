# flags: --grant shelf=store:memory
import shelve, copy
def tried(f):
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
print(tried(lambda: shelve.open("shelf", "x")))
# output:
#| error: db file doesn't exist; use 'c' or 'n' flag to create a new db
with shelve.open("shelf") as s:
    print(len(s), bool(s), "a" in s, s.get("a"), s.get("a", 7))
    s["a"] = {"lamps": [1, 2.5, None, True, b"\xff", (1, "é")], 3: 10 ** 30}
    s["b"] = "text"
    s.update(c=1, d=[])
    print(sorted(s), sorted(s.keys()), len(s), "b" in s, s["a"])
    s["d"].append(1)
    print(s["d"], s.pop("c"), s.pop("c", "gone"), s.setdefault("n", 5), s.setdefault("n", 6))
    print(tried(lambda: s["none"]), tried(lambda: s.pop("none")), tried(lambda: s[5]))
    del s["n"]
    print(tried(lambda: s.__delitem__("n")), sorted(s.items(), key=lambda pair: pair[0])[1:])
# output:
#| 0 False False None 7
#| ['a', 'b', 'c', 'd'] ['a', 'b', 'c', 'd'] 4 True {'lamps': [1, 2.5, None, True, b'\xff', (1, 'é')], 3: 1000000000000000000000000000000}
#| [] 1 gone 5 5
#| KeyError: b'none' KeyError: b'none' AttributeError: 'int' object has no attribute 'encode'
#| KeyError: b'n' [('b', 'text'), ('d', [])]
print(tried(lambda: s["a"]), tried(lambda: len(s)), s.close())
# output:
#| ValueError: invalid operation on closed shelf ValueError: invalid operation on closed shelf None
with shelve.open("shelf", writeback=True) as s:
    s["d"].append("kept")
    s["e"] = {"deep": []}
    s["e"]["deep"].append(1)
    s.sync()
    s["e"]["deep"].append(2)
s = shelve.open("shelf", flag="r")
print(s["d"], s["e"], sorted(s))  # expect: ['kept'] {'deep': [1, 2]} ['a', 'b', 'd', 'e']
s.close()
print(isinstance(s, shelve.Shelf), isinstance(s, shelve.DbfilenameShelf))  # expect: True True
with shelve.open("shelf", "n") as s:
    print(len(s), list(s))
    s["x"] = 1
    s.clear()
    print(list(s), tried(lambda: s.popitem()))
# output:
#| 0 []
#| [] KeyError: 
