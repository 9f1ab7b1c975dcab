# Turns of a text adventure: the story from JSON, the player's lines from standard input.
# run: --stdin --input story=@adventure.json adventure.py < adventure.txt
import sys


class Game:
    def __init__(self, story):
        self.rooms = story['rooms']
        self.here = story['start']
        self.carried = []
        self.turns = 0
        self.over = False

    @property
    def room(self):
        return self.rooms[self.here]

    def describe(self):
        yield self.room['text']
        if self.room['items']:
            yield 'You see: ' + ', '.join(sorted(self.room['items'])) + '.'
        yield 'Exits: ' + ', '.join(self.room['exits']) + '.'

    def go(self, direction):
        match self.room['exits'].get(direction):
            case None:
                yield f'You cannot go {direction}.'
                return
            case {'to': place, 'needs': thing} if thing not in self.carried:
                yield f'You need a {thing} for that.'
                return
            case {'to': place, 'needs': thing}:
                yield f'The {thing} fits.'
            case str(place):
                pass
        self.here = place
        yield from self.describe()
        if self.room.get('end'):
            self.over = True

    def take(self, thing):
        if thing not in self.room['items']:
            yield f'There is no {thing} here.'
            return
        self.room['items'].remove(thing)
        self.carried.append(thing)
        yield f'Taken: {thing}.'

    def drop(self, thing):
        try:
            self.carried.remove(thing)
        except ValueError:
            yield f'You have no {thing}.'
        else:
            self.room['items'].append(thing)
            yield f'Dropped: {thing}.'

    def turn(self, line):
        self.turns += 1
        match line.lower().split():
            case []:
                yield 'Say something.'
            case ['look' | 'l']:
                yield from self.describe()
            case ['go' | 'walk', direction]:
                yield from self.go(direction)
            case [('up' | 'down' | 'north' | 'south' | 'east' | 'west') as direction]:
                yield from self.go(direction)
            case ['take' | 'get', *things] if things:
                for thing in things:
                    yield from self.take(thing)
            case ['drop', thing]:
                yield from self.drop(thing)
            case ['inventory' | 'i']:
                yield 'You carry ' + (' and '.join(self.carried) or 'nothing') + '.'
            case [verb, *_]:
                yield f'You do not know how to {verb}.'


game = Game(story)
print(*game.describe(), sep='\n')
for line in sys.stdin:
    print('>', line.strip())
    for said in game.turn(line):
        print(' ', said)
    if game.over:
        print(f'You won in {game.turns} turns.')
        break
else:
    print('To be continued.')
