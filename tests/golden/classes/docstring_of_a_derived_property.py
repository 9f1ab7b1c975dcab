# A property of a derived class takes the docstring of its getter before that of its class.
class Field(property):
    """A field."""


class Plain(property):
    pass


class Record:
    @Field
    def name(self):
        "The name."

    @Field
    def age(self): pass

    @Plain
    def size(self):
        "The size."

    @name.setter
    def name(self, value): pass

    given = Field(doc='given')


print(Record.name.__doc__, Record.age.__doc__, Record.size.__doc__, Record.given.__doc__, sep='; ')  # expect: The name.; None; The size.; A field.
