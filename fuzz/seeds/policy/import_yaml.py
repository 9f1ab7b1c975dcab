# A module with authority: `yaml.load` makes any object
import yaml                                  # reject: import
