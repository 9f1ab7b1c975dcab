def grade(n):
    if n >= 90:
        return 'A'
    elif n >= 80:
        return 'B'
    elif n >= 70:
        return 'C'
    else:
        return 'F'


for n in (95, 85, 75, 5):
    print(n, grade(n))
# output:
#| 95 A
#| 85 B
#| 75 C
#| 5 F
if []:
    print('never')
elif 'x':
    print('elif')  # expect: elif
if not 0: print('one line')  # expect: one line
