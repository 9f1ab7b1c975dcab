import linecache

linecache.cache["poem"] = (12, None, ["one\n", "two\n"], "poem")
print([linecache.getline("poem", n) for n in (-1, 0, 1, 2, 3)], linecache.getlines("poem"))  # expect: ['', '', 'one\n', 'two\n', ''] ['one\n', 'two\n']
linecache.checkcache("poem")
linecache.checkcache()
print("poem" in linecache.cache)  # expect: True
print(repr(linecache.getline("<string>", 1)), linecache.getlines("missing.txt"), linecache.updatecache(""))  # expect: '' [] []
print(linecache.lazycache("missing.txt", {}), linecache.lazycache("poem", None))  # expect: False False
linecache.clearcache()
print(linecache.cache, repr(linecache.getline("poem", 1)))  # expect: {} ''
