# ag_code
# differs: CPython hands it out
try:
    async def f(): yield
    print(getattr(f(), "ag_co" + "de"))
except Exception:
    print("refused")                         # expect: refused
