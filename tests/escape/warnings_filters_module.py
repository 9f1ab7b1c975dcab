# warnings shows lines of files
try:
    import warnings
    print(warnings.linecache)
except Exception:
    print("refused")                         # expect: refused
