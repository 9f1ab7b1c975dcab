# A metaclass makes subscripts, operators and isinstance of the class itself run code
class Meta(type):
    def __getitem__(cls, text):
        return text
class X(metaclass=Meta):                     # reject: metaclass
    pass
