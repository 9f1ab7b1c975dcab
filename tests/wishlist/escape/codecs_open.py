# codecs.open is open
# differs: CPython hands it out
import codecs
try:
    print(codecs.open("/etc/passwd"))
except Exception:
    print("refused")                         # expect: refused
