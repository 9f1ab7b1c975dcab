# string.Formatter with its own get_value
# differs: CPython hands it out
import string
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return F
try:
    print(F().format("{anything.__dict__}"))
except Exception:
    print("refused")                         # expect: refused
