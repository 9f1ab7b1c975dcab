from datetime import datetime
import time
for text, layout in (("2024-05-17 13:04:05", "%Y-%m-%d %H:%M:%S"), ("17 May 24", "%d %b %y"), ("FRIDAY, 17 mAY 2024", "%A, %d %B %Y"),
                     ("1:2 pm", "%I:%M %p"), ("12AM", "%I%p"), ("137 2024", "%j %Y"), ("2024 20 5", "%G %V %u"), ("2024 19 Fri", "%Y %U %a"),
                     ("0.000123", "%S.%f"), ("+0530", "%z"), ("-01:02:03.5", "%z"), ("Z", "%z"), ("12 UTC", "%H %Z"), ("12 gmt +0100", "%H %Z %z"),
                     ("Fri May 17 13:04:05 2024", "%c"), ("05/17/24", "%x"), ("13:04:05", "%X"), ("100%", "100%%"), ("2  3", "%d %m"),
                     ("112", "%d%m"), ("31122024", "%d%m%Y"), ("69", "%y"), ("68", "%y")):
    print(repr(datetime.strptime(text, layout)))
# output:
#| datetime.datetime(2024, 5, 17, 13, 4, 5)
#| datetime.datetime(2024, 5, 17, 0, 0)
#| datetime.datetime(2024, 5, 17, 0, 0)
#| datetime.datetime(1900, 1, 1, 13, 2)
#| datetime.datetime(1900, 1, 1, 0, 0)
#| datetime.datetime(2024, 5, 16, 0, 0)
#| datetime.datetime(2024, 5, 17, 0, 0)
#| datetime.datetime(2024, 5, 17, 0, 0)
#| datetime.datetime(1900, 1, 1, 0, 0, 0, 123)
#| datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#| datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=82676, microseconds=500000)))
#| datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#| datetime.datetime(1900, 1, 1, 12, 0)
#| datetime.datetime(1900, 1, 1, 12, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600), 'gmt'))
#| datetime.datetime(2024, 5, 17, 13, 4, 5)
#| datetime.datetime(2024, 5, 17, 0, 0)
#| datetime.datetime(1900, 1, 1, 13, 4, 5)
#| datetime.datetime(1900, 1, 1, 0, 0)
#| datetime.datetime(1900, 3, 2, 0, 0)
#| datetime.datetime(1900, 2, 11, 0, 0)
#| datetime.datetime(2024, 12, 31, 0, 0)
#| datetime.datetime(1969, 1, 1, 0, 0)
#| datetime.datetime(2068, 1, 1, 0, 0)
for text, layout in (("2024", "%Y-%m"), ("2024-05-17 x", "%Y-%m-%d"), ("x", "%Q"), ("x", "%"), ("30 2 2023", "%d %m %Y"), ("2024 20", "%G %V"),
                     ("2024 20 5", "%Y %V %u"), ("13 pm", "%I %p"), ("", "%d"), ("+01:0203", "%z"), (1, "%d"), ("1", 2)):
    try:
        print(datetime.strptime(text, layout))
    except Exception as error:
        print(type(error).__name__ + ":", error)
# output:
#| ValueError: time data '2024' does not match format '%Y-%m'
#| ValueError: unconverted data remains:  x
#| ValueError: 'Q' is a bad directive in format '%Q'
#| ValueError: stray % in format '%'
#| ValueError: day is out of range for month
#| ValueError: ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
#| ValueError: ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
#| ValueError: time data '13 pm' does not match format '%I %p'
#| ValueError: time data '' does not match format '%d'
#| ValueError: Inconsistent use of : in +01:0203
#| TypeError: strptime() argument 1 must be str, not int
#| TypeError: strptime() argument 2 must be str, not int
print(time.strptime("17 May 2024", "%d %b %Y"), time.strftime("%A %d %B %Y %H:%M:%S %j %U %w", (2024, 5, 17, 13, 4, 5, 4, 138, 0)))
# output:
#| time.struct_time(tm_year=2024, tm_mon=5, tm_mday=17, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=138, tm_isdst=-1) Friday 17 May 2024 13:04:05 138 19 5
print(datetime(2024, 5, 7, 3, 4, 5, 6).strftime("%a|%A|%b|%B|%c|%C|%d|%D|%e|%f|%F|%g|%G|%H|%I|%j|%k|%l|%m|%M|%n|%p|%P|%r|%R|%s|%S|%t|%T|%u|%U|%V|%w|%W|%x|%X|%y|%Y|%z|%Z|%%"))
# output:
#| Tue|Tuesday|May|May|Tue May  7 03:04:05 2024|20|07|05/07/24| 7|000006|2024-05-07|24|2024|03|03|128| 3| 3|05|04|
#| |AM|am|03:04:05 AM|03:04|1715051045|05|	|03:04:05|2|18|19|2|19|05/07/24|03:04:05|24|2024|||%
print(datetime(2024, 5, 7).strftime("%-d %_d %05d %^a %#p %10A %Q %E %"), repr(datetime(9, 1, 1).strftime("%Y")))  # expect: 7  7 00007 TUE am    Tuesday %Q %E % '9'
