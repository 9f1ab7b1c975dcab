# Names that a later Python may give a meaning
print((1).__firstlineno__, (1).__static_attributes__, (1).__future_thing__) # reject: dunder, dunder, dunder
