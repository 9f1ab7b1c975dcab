# configparser reads files
# differs: CPython hands it out
import configparser
try:
    print(configparser.ConfigParser().read("/etc/passwd") or 1 / 0)
except Exception:
    print("refused")                         # expect: refused
