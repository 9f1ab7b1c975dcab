class Tags(set):
    def add(self, tag):
        super().add(tag.lower())
t = Tags()
t.add('ABC')
print(t)  # expect: Tags({'abc'})
print(type(t | {'x'}).__name__, type(t.copy()).__name__)  # expect: set set
print(t == {'abc'})  # expect: True
