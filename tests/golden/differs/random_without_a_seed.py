# differs: nothing is granted unasked
import random


class Own(random.Random):
    def again(self):
        super(random.Random, self).seed()


def attempt(what):
    try:
        what()
    except PermissionError as error:
        print(str(error).split(':')[0])


attempt(random.random)
attempt(random.seed)
attempt(random.Random(1).seed)
attempt(Own(1).again)
# output:
#| there is no randomness without a seed
#| there is no randomness without a seed
#| there is no randomness without a seed
#| there is no randomness without a seed
