# A module with authority: modules by name
import pkgutil                               # reject: import
