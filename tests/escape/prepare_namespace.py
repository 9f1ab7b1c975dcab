# A namespace of one's own for the class body (`__prepare__`)
class Meta(type):
    @classmethod
    def __prepare__(cls, *args):
        return {}
class X(metaclass=Meta):                     # reject: metaclass
    pass
