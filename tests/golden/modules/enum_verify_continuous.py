from enum import CONTINUOUS, UNIQUE, Enum, Flag, verify

for base, values in ((Enum, (1, 4)), (Flag, (1, 8)), (Enum, (1, 2))):
    try:
        print(verify(CONTINUOUS, UNIQUE)(base("Made", {"A": values[0], "B": values[1]})))
    except ValueError as error:
        print(error)
# output:
#| invalid enum 'Made': missing values 2, 3
#| invalid flag 'Made': missing values 2, 4
#| <enum 'Made'>
