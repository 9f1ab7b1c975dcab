# cr_code and cr_frame
# differs: CPython hands it out
try:
    async def f(): pass
    c = f()
    try:
        print(getattr(c, "cr_co" + "de"))
    finally:
        c.close()
except Exception:
    print("refused")                         # expect: refused
