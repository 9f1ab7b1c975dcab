//! What a host counts on: its objects stay opaque, its policy holds, its accounts are never overdrawn.
//!
//! *May touch:* the front door. *Never:* the rooms behind it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use coldframe::{
    Account, Buffer, Data, Ending, Exhausted, Handle, HostClass, HostError, HostFunction, Limits,
    Plain, Policy, Program, Progress, Rule, RuleError, Sandbox, Session, SetupError,
};

fn compiled(sandbox: &Sandbox, source: &str) -> Program {
    match Program::compile_for("page.py", source, &Policy::standard(), sandbox) {
        Ok(program) => program,
        Err(error) => panic!("{error}"),
    }
}

fn printed(sandbox: &Sandbox, source: &str) -> String {
    let output = Buffer::new();
    match sandbox.session(&compiled(sandbox, source), output.clone()).run().ending {
        Ending::Done => output.text(),
        Ending::Raised { traceback } => panic!("{}{traceback}", output.text()),
        other => panic!("{other:?}"),
    }
}

struct Shelf {
    name: String,
    books: Mutex<Vec<String>>,
}

struct Other;

fn shelves() -> Sandbox {
    let mut sandbox = Sandbox::new();
    let class = HostClass::new("Shelf")
        .doc("A shelf of books.")
        .attribute("name", |shelf: &Shelf| shelf.name.clone())
        .attribute("size", |shelf: &Shelf| shelf.books.lock().map_or(0, |books| books.len()))
        .attribute("broken", |_: &Shelf| -> Result<i64, HostError> {
            Err(HostError::refused("nobody may know"))
        })
        .attribute("panics", |_: &Shelf| -> i64 { panic!("an attribute, says the host") })
        .method("add", |shelf: &Shelf, book: String| {
            shelf.books.lock().map(|mut books| books.push(book)).map_err(|_| "closed")
        })
        .method("move_to", |shelf: &Shelf, to: Handle<Shelf>| -> Result<usize, HostError> {
            let Some(book) = shelf.books.lock().ok().and_then(|mut books| books.pop()) else {
                return Err(HostError::missing("the shelf is empty"));
            };
            let mut books = to.books.lock().map_err(|_| HostError::failed("closed"))?;
            books.push(book);
            Ok(books.len())
        })
        .register::<Shelf>(
            HostFunction::method("find", |shelf: &Shelf, word: String, most: usize| {
                let books = shelf.books.lock().map(|books| books.clone()).unwrap_or_default();
                books.into_iter().filter(|book| book.contains(&word)).take(most).collect::<Vec<_>>()
            })
            .parameter("word")
            .optional("most", 10)
            .doc("Find books by a word of their titles."),
        )
        .register::<Shelf>(HostFunction::pending("order").parameter("book"));
    sandbox.class(class).expect("it is new");
    sandbox.class(HostClass::new("Other").method("f", |_: &Other| 1)).expect("it is new");
    sandbox
        .function("shelf", |name: String| {
            Handle::new(Shelf { name, books: Mutex::new(vec!["Emma".to_owned()]) })
        })
        .expect("it is free");
    let own = Shelf { name: "own".to_owned(), books: Mutex::default() };
    sandbox.object("own", Handle::new(own)).expect("it is free");
    sandbox.object("other", Handle::new(Other)).expect("it is free");
    sandbox
}

#[test]
fn a_host_object_does_what_its_class_lists() {
    let source = "\
own.add('Dune')
add = own.add
add('Middlemarch')
print(own.name, own.size, own.find('Mi'), own.find(word='x'), own.find('', most=1))
new = shelf('new')
print(new.name, new.size, own.move_to(new), new.size, own.size, [s.name for s in (own, new)])
print(repr(own), dir(own), callable(own.add), callable(own), hasattr(own, 'books'))
print(own is own, own == own, own == new, {own: 1}[own], bool(own), getattr(own, 'size'), type(own).__name__)
print(sorted([new, own], key=lambda s: s.name)[0].name, '{0.name}'.format(own), f'{own.name}')
";
    let said = "own 2 ['Middlemarch'] [] ['Dune']\nnew 1 2 2 1 ['own', 'new']\n\
        <Shelf of the host> ['add', 'broken', 'find', 'move_to', 'name', 'order', 'panics', 'size'] \
        True False False\nTrue True False 1 True 1 host_object\nnew own own\n";
    assert_eq!(printed(&shelves(), source), said);
}

#[test]
fn a_host_object_gives_nothing_else() {
    let source = "\
import copy, json
def tries(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)
tries(lambda: own.books)
tries(lambda: own.broken)
tries(lambda: setattr(own, 'name', 'x'))
tries(lambda: delattr(own, 'name'))
tries(lambda: own.add(3))
tries(lambda: own.add('a', 'b'))
tries(lambda: own.find())
tries(lambda: own.find('a', many=2))
tries(lambda: own.move_to(other))
tries(lambda: own.move_to('own'))
tries(lambda: own())
tries(lambda: own + 1)
tries(lambda: own[0])
tries(lambda: list(own))
tries(lambda: own < own)
tries(lambda: vars(own))
tries(lambda: json.dumps(own))
tries(lambda: type(own)())
tries(lambda: shelf('x').move_to(own) and shelf('y').find)
";
    let said = "\
AttributeError 'Shelf' object has no attribute 'books'
PermissionError nobody may know
AttributeError 'Shelf' object has no attribute 'name'
AttributeError 'Shelf' object has no attribute 'name'
TypeError add() argument 1 must be str, not int
TypeError add() takes 1 argument (2 given)
TypeError find() missing required argument: 'word'
TypeError find() got an unexpected keyword argument 'many'
TypeError move_to() argument 1 must be Shelf, not Other
TypeError move_to() argument 1 must be Shelf, not str
TypeError 'Shelf' object is not callable
TypeError unsupported operand type(s) for +: 'Shelf' and 'int'
TypeError 'Shelf' object is not subscriptable
TypeError 'Shelf' object is not iterable
TypeError '<' not supported between instances of 'Shelf' and 'Shelf'
TypeError vars() argument must have __dict__ attribute
TypeError Object of type host_object is not JSON serializable
TypeError cannot create 'host_object' instances
<bound method Shelf.find of <Shelf of the host>>
";
    assert_eq!(printed(&shelves(), source), said);
}

#[test]
fn help_shows_a_host_object_and_its_methods() {
    let shown =
        printed(&shelves(), "help(own)\nhelp(own.find)\nprint(own.__doc__, own.find.__doc__)");
    for words in [
        "Help on a Shelf of the host:",
        "class Shelf: name, size, broken, panics, add(), move_to(), find(), order()\n    A shelf of books.",
        "find(word, most=10)\n    Find books by a word of their titles.",
        "A shelf of books. Find books by a word of their titles.\n",
    ] {
        assert!(shown.contains(words), "{shown}");
    }
}

#[test]
fn a_method_that_is_answered_later_names_its_object() {
    let sandbox = shelves();
    let program = compiled(&sandbox, "print(sum(own.order(b) for b in ('x', 'yz')))");
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    loop {
        match session.run_slice(1000) {
            Progress::Ended(report) => break assert_eq!(report.ending, Ending::Done),
            Progress::Waiting(request) => {
                let Some(Data::Object(object)) = request.args.first() else {
                    panic!("{request:?}")
                };
                let shelf = session.handle::<Shelf>(object).expect("it is a shelf");
                assert_eq!((shelf.name.as_str(), request.name.as_str()), ("own", "order"));
                assert!(session.handle::<Other>(object).is_none());
                let book: String = request.arg(1).expect("it is text");
                session.resume(request.id, Ok(book.len())).expect("it waits");
            }
            _ => {}
        }
    }
    assert_eq!(output.text(), "3\n");
}

#[test]
fn a_panic_in_an_attribute_ends_the_session() {
    let sandbox = shelves();
    let program =
        compiled(&sandbox, "try:\n    own.panics\nexcept BaseException:\n    print('no')");
    let ending = sandbox.session(&program, |text: &str| panic!("{text}")).run().ending;
    assert_eq!(ending, Ending::HostPanicked { function: "Shelf.panics".to_owned() });
}

#[test]
fn classes_and_objects_are_given_once() {
    let mut sandbox = shelves();
    let given = |class: HostClass| Sandbox::new().class(class).map(|_| ());
    let again = HostClass::new("Shelf").attribute("name", |shelf: &Shelf| shelf.name.clone());
    assert!(matches!(sandbox.class(again.clone()), Err(SetupError::Taken(_))));
    assert!(given(again.clone()).is_ok());
    let twice = again.clone().attribute("name", |_: &Shelf| 1);
    assert!(matches!(given(twice), Err(SetupError::Class(..))));
    let two = again.method("f", |_: &Other| 1);
    assert!(matches!(given(two), Err(SetupError::Class(..))));
    assert!(matches!(given(HostClass::new("Empty")), Err(SetupError::Class(..))));
    let function = HostFunction::new("f", || 1);
    let wrong = HostClass::new("Wrong").register::<Other>(function);
    assert!(matches!(given(wrong), Err(SetupError::Class(..))));
    let dunder = HostClass::new("D").method("__call__", |_: &Other| 1);
    assert!(matches!(given(dunder), Err(SetupError::NotAName(_))));
    let other = || Handle::new(Other);
    assert!(matches!(sandbox.object("own", other()), Err(SetupError::Taken(_))));
    assert!(matches!(sandbox.object("len", other()), Err(SetupError::Builtin(_))));
    assert!(matches!(sandbox.object("n", Handle::new(3_i64)), Err(SetupError::Class(..))));
}

#[test]
fn an_object_without_its_class_is_an_error_of_the_call() {
    let mut sandbox = Sandbox::new();
    sandbox.function("give", || Handle::new(Other)).expect("it is free");
    let source = "try:\n    give()\nexcept RuntimeError as error:\n    print(error)";
    assert_eq!(printed(&sandbox, source), "the host has not registered the object's class\n");
}

#[test]
fn what_a_host_answers_and_what_it_is_called_with_is_looked_at() {
    let mut sandbox = shelves();
    let deep = (0..200).fold(Data::None, |inside, _| Data::List(vec![inside]));
    sandbox.function("deep", move || deep.clone()).expect("it is free");
    sandbox.function("odd", || Data::Big("many".to_owned())).expect("it is free");
    let keys = || Plain(HashMap::from([(vec![1], 2)]));
    sandbox.function("listed", keys).expect("it is free");
    let nested = || Plain((0..200).fold(serde_json::Value::Null, |inside, _| vec![inside].into()));
    sandbox.function("nested", nested).expect("it is free");
    let source = "\
def tried(f, *args, **named):
    try:
        print(f(*args, **named))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
tried(deep), tried(odd), tried(listed), tried(nested)
tried(own.find, 'a', word='b')
";
    let said = "\
ValueError: the data is nested more than 128 deep
ValueError: the host's integer has no digits
TypeError: unhashable type: 'list'
ValueError: the host's answer is no data: the data is nested more than 128 deep
TypeError: find() got multiple values for argument 'word'
";
    assert_eq!(printed(&sandbox, source), said);
}

#[test]
fn a_program_of_a_wider_policy_does_not_run() {
    let strict = Sandbox::new().policy(&Policy::strict());
    let program = compiled(&strict, "print('no')");
    let mut session = strict.session(&program, |text: &str| panic!("{text}"));
    for _ in 0..2 {
        assert_eq!(session.run().ending, Ending::WiderPolicy);
    }
    let Progress::Ended(report) = session.run_slice(10) else { panic!("it cannot run") };
    assert_eq!(report.ending, Ending::WiderPolicy);
    let narrow = Policy::standard().only_modules(["math"]);
    let sandbox = Sandbox::new().policy(&narrow);
    for (policy, runs) in [
        (Policy::standard(), false),
        (Policy::strict(), false),
        (narrow.clone(), true),
        (Policy::strict().only_modules(["math"]), true),
        (Policy::standard().only_modules(["math", "json"]), false),
        (Policy::standard().only_modules::<[&str; 0]>([]), true),
    ] {
        let program = Program::compile("page.py", "1", &policy).expect("it compiles");
        let ending = sandbox.session(&program, |_: &str| {}).run().ending;
        assert_eq!(ending == Ending::Done, runs, "{policy:?}");
    }
    let rule = Rule::compile_for("1", &[], &sandbox).expect("it compiles");
    let refused = rule.eval::<i64>(&serde_json::json!({}));
    assert!(matches!(refused, Err(RuleError::Ended(Ending::WiderPolicy))), "{refused:?}");
}

#[test]
fn packages_of_a_dotted_name_are_there_with_it() {
    let source = "import shop.tax\nfrom shop.goods.lamps import price\n\
                  print(shop.tax.RATE, price, shop.goods.__name__, shop.tax.twice)";
    let tax = "from . import goods\nfrom .goods.lamps import price\nRATE = 0.25\ntwice = price * 2";
    let mut sandbox = Sandbox::new();
    sandbox.module("shop.tax", tax).expect("it is free");
    sandbox.module("shop.goods.lamps", "price = 40").expect("it is free");
    assert_eq!(printed(&sandbox, source), "0.25 40 shop.goods 80\n");
    sandbox.module("shop", "NAME = 'the shop'").expect("it was only implied");
    assert!(matches!(sandbox.module("shop", "x = 1"), Err(SetupError::Taken(_))));
    assert!(matches!(sandbox.module("shop.tax", "x = 1"), Err(SetupError::Taken(_))));
    assert!(matches!(sandbox.module("json.own", "x = 1"), Err(SetupError::Taken(_))));
    assert_eq!(
        printed(&sandbox, "import shop.tax\nprint(shop.NAME, shop.tax.RATE)"),
        "the shop 0.25\n"
    );
}

#[test]
fn nobody_waits_where_nobody_answers() {
    let mut sandbox = Sandbox::new();
    sandbox.register(HostFunction::pending("fetch")).expect("it is free");
    let rule = Rule::compile_for("fetch(x)", &["x"], &sandbox).expect("it compiles");
    let Err(RuleError::Raised(traceback)) = rule.eval::<i64>(&serde_json::json!({"x": 1})) else {
        panic!("a rule cannot wait");
    };
    let words =
        "RuntimeError: fetch() is answered from outside, which only a session run in slices";
    assert!(traceback.contains(words), "{traceback}");
}

/// Numbers that look drawn, the same each time.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, most: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

#[test]
fn an_account_is_never_overdrawn_however_sessions_take_turns() {
    let sandbox = {
        let mut sandbox = Sandbox::new();
        sandbox.register(HostFunction::pending("wait")).expect("it is free");
        sandbox.declare("n").expect("it is free");
        sandbox
    };
    let sources = [
        "xs = []\nfor i in range(n):\n    xs.append(str(i) * 30)\n    sorted(xs)",
        "while True:\n    pass",
        "total = 0\nfor i in range(n):\n    total += wait(i)",
        "def f(k):\n    return k if k < 2 else f(k - 1) + f(k - 2)\nf(n % 20)",
        "'x' * (n * 10_000)",
        "[[0] * 50 for _ in range(n)]",
    ];
    let programs: Vec<Program> = sources.iter().map(|source| compiled(&sandbox, source)).collect();
    for seed in 0..60 {
        let mut drawn = Drawn(seed);
        let (mut paid, bytes) = (drawn.below(60_000) + 1, (drawn.below(64) + 1) << 16);
        let account = Account::new(paid, bytes);
        let mut spent = 0;
        let mut running: Vec<Session> = Vec::new();
        for turn in 0..200 {
            if running.len() < 6 && turn < 150 {
                let program = &programs[drawn.below(programs.len() as u64) as usize];
                let mut session = sandbox.session(program, |_: &str| {});
                session.set("n", &drawn.below(200)).expect("it is data");
                session.draw_from(&account);
                running.push(session);
            }
            if running.is_empty() {
                break;
            }
            let at = drawn.below(running.len() as u64) as usize;
            let ended = match running[at].run_slice(drawn.below(3_000)) {
                Progress::Ended(report) => Some(report.steps),
                Progress::Waiting(request) => {
                    // Where memory is spent, the answer has no room: the session ends.
                    let _ = running[at].resume(request.id, Ok(1));
                    None
                }
                _ => None,
            };
            if let Some(steps) = ended {
                spent += steps;
                drop(running.swap_remove(at));
            } else if drawn.below(20) == 0 {
                // The host drops one that is still under way.
                let session = running.swap_remove(at);
                spent += Limits::default().steps_max - session.steps_left();
            }
            if drawn.below(40) == 0 {
                account.pay_in(500);
                paid += 500;
            }
            assert!(account.bytes_left() <= bytes, "more came back than was drawn");
        }
        for session in running {
            spent += Limits::default().steps_max - session.steps_left();
        }
        // A part of a step counts as a whole one for each session: at most one a turn.
        assert!(spent <= paid + 200, "{seed}: {spent} of {paid}");
        assert!(spent + account.steps_left() + 200 >= paid, "{seed}: {spent} of {paid} are lost");
        assert_eq!(account.bytes_left(), bytes, "{seed}");
    }
}

#[test]
fn a_run_that_is_cancelled_ends_soon_whatever_it_does() {
    let sources = [
        "while True: pass",
        "while True: sorted(range(10000), key=lambda n: -n)",
        "while True: 'x'.join(str(i) for i in range(1000))",
        "import sys\nsys.set_int_max_str_digits(0)\nx = 7 ** 50000\nwhile True: str(x)",
        "import re\nwhile True: re.match('(a*)*b', 'a' * 25)",
        "import json\nx = list(range(100000))\nwhile True: json.dumps(x)",
        "def f():\n    yield from f()\nwhile True:\n    try:\n        list(f())\n    except RecursionError:\n        pass",
    ];
    let sandbox = Sandbox::new().limits(Limits { steps_max: u64::MAX, ..Limits::default() });
    for source in sources {
        let mut session = sandbox.session(&compiled(&sandbox, source), |_: &str| {});
        let cancel = session.cancel_handle();
        let cancelled = Arc::new(AtomicI64::new(0));
        let (begun, at) = (std::time::Instant::now(), cancelled.clone());
        let thread = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(100));
            at.store(begun.elapsed().as_micros() as i64, Ordering::SeqCst);
            cancel.cancel();
        });
        let ending = session.run().ending;
        let late = begun.elapsed().as_micros() as i64 - cancelled.load(Ordering::SeqCst);
        thread.join().expect("it has cancelled");
        assert!(
            matches!(ending, Ending::Exhausted { budget: Exhausted::Cancelled, .. }),
            "{source}"
        );
        // In a release build it is less than 10 ms; this is for any build on a busy machine.
        assert!(late < 2_000_000, "{late} us after it was cancelled: {source}");
        println!("{late:>8} us: {}", source.lines().last().unwrap_or(""));
    }
}
