# zoneinfo reads files by key (CVE-2021-ish path traversal)
# differs: the message alone
import zoneinfo
try:
    print(zoneinfo.ZoneInfo("../../../etc/passwd"))
except Exception:
    print("refused")                         # expect: refused
