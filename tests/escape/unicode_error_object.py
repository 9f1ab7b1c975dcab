# UnicodeError.object is the text alone
# differs: CPython hands it out
try:
    try:
        b"\xff".decode()
    except UnicodeDecodeError as e:
        print(getattr(e.object, "__cl" + "ass__"))
except Exception:
    print("refused")                         # expect: refused
