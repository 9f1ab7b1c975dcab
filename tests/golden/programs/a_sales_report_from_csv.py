import csv, io, statistics, json
from collections import defaultdict, Counter
from datetime import datetime, timedelta
from itertools import accumulate, pairwise, islice
DATA = '''when,region,product,units,price
2024-01-03 09:15,North,"Widget, large",12,9.99
2024-01-03 11:40,South,Gadget,3,24.50
2024-01-04 08:05,North,Gadget,7,24.50
2024-01-05 17:30,East,"Widget ""S""",40,4.25
2024-01-08 10:00,South,"Widget, large",5,9.99
2024-01-08 10:00,West,Gizmo,,19.00
2024-01-09 23:59,North,Gizmo,1,19.00
bad line
'''
def read(text):
    for number, row in enumerate(csv.DictReader(io.StringIO(text), restval=None), 2):
        try:
            yield {"when": datetime.strptime(row["when"], "%Y-%m-%d %H:%M"), "region": row["region"], "product": row["product"],
                   "units": int(row["units"] or 0), "price": float(row["price"])}
        except (ValueError, TypeError, KeyError) as error:
            print(f"line {number}: {type(error).__name__}: {error}")
rows = list(read(DATA))  # expect: line 9: ValueError: time data 'bad line' does not match format '%Y-%m-%d %H:%M'
by_region = defaultdict(lambda: {"units": 0, "money": 0.0, "products": Counter()})
for row in rows:
    entry = by_region[row["region"]]
    entry["units"] += row["units"]
    entry["money"] += row["units"] * row["price"]
    entry["products"][row["product"]] += row["units"]
header = f"{'region':<8}|{'units':>6}|{'money':>10}| best"
print(header, "-" * len(header), sep="\n")
# output:
#| region  | units|     money| best
#| --------------------------------
for region, entry in sorted(by_region.items(), key=lambda kv: (-kv[1]["money"], kv[0])):
    print(f"{region:<8}|{entry['units']:>6}|{entry['money']:>10,.2f}| {entry['products'].most_common(1)[0]}")
# output:
#| North   |    20|    310.38| ('Widget, large', 12)
#| East    |    40|    170.00| ('Widget "S"', 40)
#| South   |     8|    123.45| ('Widget, large', 5)
#| West    |     0|      0.00| ('Gizmo', 0)
money = [r["units"] * r["price"] for r in rows]
print(f"mean {statistics.mean(money):.3f} median {statistics.median(money):.2f} stdev {statistics.stdev(money):.4f} quantiles {[round(q, 2) for q in statistics.quantiles(money)]}")
# output:
#| mean 86.261 median 73.50 stdev 69.3475 quantiles [19.0, 73.5, 170.0]
print([round(x, 2) for x in accumulate(money)], max(money, default=None))
# output:
#| [119.88, 193.38, 364.88, 534.88, 584.83, 584.83, 603.83] 171.5
gaps = [later["when"] - earlier["when"] for earlier, later in pairwise(rows)]
print([str(g) for g in gaps], sum(gaps, timedelta()), max(gaps).total_seconds() / 3600)
# output:
#| ['2:25:00', '20:25:00', '1 day, 9:25:00', '2 days, 16:30:00', '0:00:00', '1 day, 13:59:00'] 6 days, 14:44:00 64.5
weeks = defaultdict(list)
for r in rows:
    weeks[r["when"].isocalendar()[:2]].append(r["when"].strftime("%a %d.%m. %H:%M"))
for (year, week), days in weeks.items():
    print(f"{year}-W{week:02}", days)
# output:
#| 2024-W01 ['Wed 03.01. 09:15', 'Wed 03.01. 11:40', 'Thu 04.01. 08:05', 'Fri 05.01. 17:30']
#| 2024-W02 ['Mon 08.01. 10:00', 'Mon 08.01. 10:00', 'Tue 09.01. 23:59']
out = io.StringIO()
writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
writer.writerow(["region", "units", "money"])
writer.writerows([r, e["units"], round(e["money"], 2)] for r, e in by_region.items())
print(out.getvalue())
# output:
#| "region";"units";"money"
#| "North";20;310.38
#| "South";8;123.45
#| "East";40;170.0
#| "West";0;0.0
#|
print(json.dumps(by_region, indent=1, default=str)[:300])
# output:
#| {
#|  "North": {
#|   "units": 20,
#|   "money": 310.38,
#|   "products": {
#|    "Widget, large": 12,
#|    "Gadget": 7,
#|    "Gizmo": 1
#|   }
#|  },
#|  "South": {
#|   "units": 8,
#|   "money": 123.45,
#|   "products": {
#|    "Gadget": 3,
#|    "Widget, large": 5
#|   }
#|  },
#|  "East": {
#|   "units": 40,
#|   "money": 170.0,
#|   "products": {
#|    "Wid
pivot = {p: {r["region"]: r["units"] for r in rows if r["product"] == p} for p in sorted({r["product"] for r in rows})}
regions = sorted(by_region)
print(f"{'':16}" + "".join(f"{r:>7}" for r in regions))
# output:
#|                    East  North  South   West
for product, cells in pivot.items():
    print(f"{product:16}" + "".join(f"{cells.get(r, '-'):>7}" for r in regions))
# output:
#| Gadget                -      7      3      -
#| Gizmo                 -      1      -      0
#| Widget "S"           40      -      -      -
#| Widget, large         -     12      5      -
print([*islice(csv.reader(['a,"b\n', 'c",d', "e,f"]), 5)], csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter)  # expect: [['a', 'b\nc', 'd'], ['e', 'f']] ;
