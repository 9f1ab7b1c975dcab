# A library module changed for the next tenant
import json
json.__dict__["loads"] = print               # reject: dunder
