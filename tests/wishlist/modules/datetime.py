from datetime import date, datetime, timedelta

d = date(2024, 2, 28)
print(d + timedelta(days=2), d.isoformat(), d.strftime('%d.%m.%Y %A'), (date(2024, 12, 25) - d).days, d.weekday())  # expect: 2024-03-01 2024-02-28 28.02.2024 Wednesday 301 2
t = datetime(2024, 1, 31, 13, 5, 9)
print(t, t.isoformat(), t + timedelta(hours=11), t.strftime('%Y-%m-%d %H:%M:%S %p %j'), datetime.strptime('2024-03-05 10:20', '%Y-%m-%d %H:%M'), t.date(), t.time())
# output:
#| 2024-01-31 13:05:09 2024-01-31T13:05:09 2024-02-01 00:05:09 2024-01-31 13:05:09 PM 031 2024-03-05 10:20:00 2024-01-31 13:05:09
print(timedelta(days=1, seconds=3661), timedelta(hours=25).total_seconds(), t.replace(month=2, day=1), t < t + timedelta(1))  # expect: 1 day, 1:01:01 90000.0 2024-02-01 13:05:09 True
