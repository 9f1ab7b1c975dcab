# flags: --grant base=store:memory
import dbm
def tried(f):
    try:
        return f()
    except Exception as error:
        return f"{type(error).__name__}"
print(tried(lambda: dbm.open("base")), tried(lambda: dbm.open("base", "w")), tried(lambda: dbm.open("base", "q")))  # expect: error error error
print(issubclass(dbm.error[0], Exception), dbm.error[1])  # expect: True <class 'OSError'>
with dbm.open("base", "c") as db:
    db[b"hello"] = b"there"
    db["www.python.org"] = "Python Website"
    db["é"] = "ü"
    print(db[b"www.python.org"], db["hello"], db["é"], b"hello" in db, "nobody" in db)
    print(db.get("python.org", b"not present"), db.get("none"), sorted(db.keys()), len(db))
    print(tried(lambda: db["none"]), tried(lambda: db.__setitem__("x", 4)), db.setdefault(b"s", b"t"))
    del db["hello"]
    print(sorted(db.keys()), tried(lambda: db.__delitem__("hello")))
# output:
#| b'Python Website' b'there' b'\xc3\xbc' True False
#| b'not present' None [b'hello', b'www.python.org', b'\xc3\xa9'] 3
#| KeyError TypeError b't'
#| [b's', b'www.python.org', b'\xc3\xa9'] KeyError
with dbm.open("base", "r") as db:
    print(db["é"].decode(), len(db))  # expect: ü 3
with dbm.open("base", "n") as db:
    print(len(db))  # expect: 0
