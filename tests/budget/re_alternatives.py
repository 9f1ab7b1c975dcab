# flags: --max-steps 2000000
# exhausts: steps
import re
re.match(r"(?:a|aa)*b", "a" * 200)
