# A module with authority: directory listings
import glob                                  # reject: import
