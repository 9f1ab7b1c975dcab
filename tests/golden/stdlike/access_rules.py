RULES = [
    ('admin', lambda user, doc: user['role'] == 'admin'),
    ('owner', lambda user, doc: doc['owner'] == user['name']),
    ('public', lambda user, doc: not doc.get('private', False)),
    ('team', lambda user, doc: bool(set(user.get('teams', ())) & set(doc.get('teams', ())))),
]


def decide(user, doc):
    for name, rule in RULES:
        if rule(user, doc):
            return True, name
    return False, None


users = [{'name': 'ann', 'role': 'admin'}, {'name': 'bob', 'role': 'user', 'teams': ['x']}, {'name': 'cy', 'role': 'user'}]
docs = [{'owner': 'bob', 'private': True}, {'owner': 'dee'}, {'owner': 'dee', 'private': True, 'teams': ['x', 'y']}]
for user in users:
    print(user['name'], [decide(user, doc) for doc in docs])
# output:
#| ann [(True, 'admin'), (True, 'admin'), (True, 'admin')]
#| bob [(True, 'owner'), (True, 'public'), (True, 'team')]
#| cy [(False, None), (True, 'public'), (False, None)]
