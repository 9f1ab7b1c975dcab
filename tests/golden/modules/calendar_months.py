import calendar
print(calendar.month(2024, 2))
# output:
#|    February 2024
#| Mo Tu We Th Fr Sa Su
#|           1  2  3  4
#|  5  6  7  8  9 10 11
#| 12 13 14 15 16 17 18
#| 19 20 21 22 23 24 25
#| 26 27 28 29
#|
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 2, 3, 1))
# output:
#|        February 2024
#| Sun Mon Tue Wed Thu Fri Sat
#|                   1   2   3
#|   4   5   6   7   8   9  10
#|  11  12  13  14  15  16  17
#|  18  19  20  21  22  23  24
#|  25  26  27  28  29
#|
print(calendar.calendar(2023, m=4))
# output:
#|                                                2023
#|
#|       January                   February                   March                     April
#| Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#|                    1             1  2  3  4  5             1  2  3  4  5                      1  2
#|  2  3  4  5  6  7  8       6  7  8  9 10 11 12       6  7  8  9 10 11 12       3  4  5  6  7  8  9
#|  9 10 11 12 13 14 15      13 14 15 16 17 18 19      13 14 15 16 17 18 19      10 11 12 13 14 15 16
#| 16 17 18 19 20 21 22      20 21 22 23 24 25 26      20 21 22 23 24 25 26      17 18 19 20 21 22 23
#| 23 24 25 26 27 28 29      27 28                     27 28 29 30 31            24 25 26 27 28 29 30
#| 30 31
#|
#|         May                       June                      July                     August
#| Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#|  1  2  3  4  5  6  7                1  2  3  4                      1  2          1  2  3  4  5  6
#|  8  9 10 11 12 13 14       5  6  7  8  9 10 11       3  4  5  6  7  8  9       7  8  9 10 11 12 13
#| 15 16 17 18 19 20 21      12 13 14 15 16 17 18      10 11 12 13 14 15 16      14 15 16 17 18 19 20
#| 22 23 24 25 26 27 28      19 20 21 22 23 24 25      17 18 19 20 21 22 23      21 22 23 24 25 26 27
#| 29 30 31                  26 27 28 29 30            24 25 26 27 28 29 30      28 29 30 31
#|                                                     31
#|
#|      September                  October                   November                  December
#| Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#|              1  2  3                         1             1  2  3  4  5                   1  2  3
#|  4  5  6  7  8  9 10       2  3  4  5  6  7  8       6  7  8  9 10 11 12       4  5  6  7  8  9 10
#| 11 12 13 14 15 16 17       9 10 11 12 13 14 15      13 14 15 16 17 18 19      11 12 13 14 15 16 17
#| 18 19 20 21 22 23 24      16 17 18 19 20 21 22      20 21 22 23 24 25 26      18 19 20 21 22 23 24
#| 25 26 27 28 29 30         23 24 25 26 27 28 29      27 28 29 30               25 26 27 28 29 30 31
#|                           30 31
#|
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2024), calendar.weekday(2024, 5, 17), calendar.monthcalendar(2024, 2)[0])  # expect: (3, 29) False 6 4 [0, 0, 0, 1, 2, 3, 4]
print(calendar.day_name[0], list(calendar.day_abbr), calendar.month_name[12], calendar.month_abbr[1:4], calendar.weekheader(2), calendar.timegm((2024, 5, 17, 1, 2, 3)))
# output:
#| Monday ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] December ['Jan', 'Feb', 'Mar'] Mo Tu We Th Fr Sa Su 1715907723
print(calendar.HTMLCalendar().formatmonth(2024, 2))
# output:
#| <table border="0" cellpadding="0" cellspacing="0" class="month">
#| <tr><th colspan="7" class="month">February 2024</th></tr>
#| <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>
#| <tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="thu">1</td><td class="fri">2</td><td class="sat">3</td><td class="sun">4</td></tr>
#| <tr><td class="mon">5</td><td class="tue">6</td><td class="wed">7</td><td class="thu">8</td><td class="fri">9</td><td class="sat">10</td><td class="sun">11</td></tr>
#| <tr><td class="mon">12</td><td class="tue">13</td><td class="wed">14</td><td class="thu">15</td><td class="fri">16</td><td class="sat">17</td><td class="sun">18</td></tr>
#| <tr><td class="mon">19</td><td class="tue">20</td><td class="wed">21</td><td class="thu">22</td><td class="fri">23</td><td class="sat">24</td><td class="sun">25</td></tr>
#| <tr><td class="mon">26</td><td class="tue">27</td><td class="wed">28</td><td class="thu">29</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td></tr>
#| </table>
#|
print([str(d) for d in calendar.Calendar().itermonthdates(2024, 2)][:4], list(calendar.Calendar().itermonthdays2(2024, 2))[:4])
# output:
#| ['2024-01-29', '2024-01-30', '2024-01-31', '2024-02-01'] [(0, 0), (0, 1), (0, 2), (1, 3)]
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7)):
    try:
        print(wrong())
    except ValueError as error:
        print(type(error).__name__ + ":", error)
# output:
#| IllegalMonthError: bad month number 13; must be 1-12
#| IllegalWeekdayError: bad weekday number 7; must be 0 (Monday) to 6 (Sunday)
