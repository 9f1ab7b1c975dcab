# flags: --max-steps 200000
# exhausts: steps
while True:
    try:
        while True:
            pass
    except:
        print('survived')
