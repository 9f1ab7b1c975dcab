from datetime import datetime
for a in (datetime(1,1,1), datetime(1,1,1,23,59,59,999999), datetime(1,1,2), datetime(9999,12,31), datetime(9999,12,31,fold=1), datetime(9999,12,30,23,59,59,fold=1), datetime(1,1,1,fold=1), datetime(9999,12,31,0,0,0,fold=1)):
    try: print(a, a.fold, a.timestamp())
    except (ValueError, OverflowError) as e: print(a, a.fold, type(e).__name__, e)
# output:
#| 0001-01-01 00:00:00 0 ValueError year 0 is out of range
#| 0001-01-01 23:59:59.999999 0 ValueError year 0 is out of range
#| 0001-01-02 00:00:00 0 -62135510400.0
#| 9999-12-31 00:00:00 0 253402214400.0
#| 9999-12-31 00:00:00 1 ValueError year 10000 is out of range
#| 9999-12-30 23:59:59 1 253402214399.0
#| 0001-01-01 00:00:00 1 -62135596800.0
#| 9999-12-31 00:00:00 1 ValueError year 10000 is out of range
