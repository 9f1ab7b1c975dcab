print(__name__, __file__.split('/')[-1])  # expect: __main__ name_and_main.py


def main():
    print('main ran')


if __name__ == '__main__':
    main()  # expect: main ran
print(__doc__)  # expect: None
