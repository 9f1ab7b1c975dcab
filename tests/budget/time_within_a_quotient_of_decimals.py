# flags: --timeout 300ms --max-steps 1e12 --max-memory 4GiB
# exhausts: time
from decimal import Decimal, getcontext
getcontext().prec = 4_000_000
seventh = Decimal(1) / 7
seventh / (Decimal(1) / 13)
