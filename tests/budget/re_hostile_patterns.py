# flags: --max-steps 2000000
# exhausts: steps
import re
re.match(r"(a+)+$", "a" * 60 + "b")
