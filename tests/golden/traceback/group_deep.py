e = ValueError('core')
for i in range(12):
    e = ExceptionGroup(f'level {i}', [e])
raise e
# stderr:
#!   + Exception Group Traceback (most recent call last):
#!   |   File "group_deep.py", line 4, in <module>
#!   |     raise e
#!   | ExceptionGroup: level 11 (1 sub-exception)
#!   +-+---------------- 1 ----------------
#!     | ExceptionGroup: level 10 (1 sub-exception)
#!     +-+---------------- 1 ----------------
#!       | ExceptionGroup: level 9 (1 sub-exception)
#!       +-+---------------- 1 ----------------
#!         | ExceptionGroup: level 8 (1 sub-exception)
#!         +-+---------------- 1 ----------------
#!           | ExceptionGroup: level 7 (1 sub-exception)
#!           +-+---------------- 1 ----------------
#!             | ExceptionGroup: level 6 (1 sub-exception)
#!             +-+---------------- 1 ----------------
#!               | ExceptionGroup: level 5 (1 sub-exception)
#!               +-+---------------- 1 ----------------
#!                 | ExceptionGroup: level 4 (1 sub-exception)
#!                 +-+---------------- 1 ----------------
#!                   | ExceptionGroup: level 3 (1 sub-exception)
#!                   +-+---------------- 1 ----------------
#!                     | ExceptionGroup: level 2 (1 sub-exception)
#!                     +-+---------------- 1 ----------------
#!                       | ... (max_group_depth is 10)
#!                       +------------------------------------
