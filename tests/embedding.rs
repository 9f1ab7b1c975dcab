//! What an embedder counts on: types in and out, host functions, endings, slices, accounts, rules.
//!
//! *May touch:* the front door. *Never:* the rooms behind it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use coldframe::{
    Account, Buffer, Context, Data, Ending, Exhausted, Facts, HostError, HostFunction, HostRequest,
    Limits, Object, Plain, Policy, Program, Progress, Report, Rule, RuleError, RuleSession,
    Sandbox, Session, SessionError, SetupError,
};

fn sandbox(fill: impl FnOnce(&mut Sandbox) -> Result<(), SetupError>) -> Sandbox {
    let mut sandbox = Sandbox::new();
    fill(&mut sandbox).expect("the names are free");
    sandbox
}

fn compiled(sandbox: &Sandbox, source: &str) -> Program {
    match Program::compile_for("page.py", source, &Policy::standard(), sandbox) {
        Ok(program) => program,
        Err(error) => panic!("{error}"),
    }
}

/// Runs a program and gives what it printed.
fn printed(sandbox: &Sandbox, source: &str) -> String {
    let output = Buffer::new();
    let report = sandbox.session(&compiled(sandbox, source), output.clone()).run();
    assert_eq!(report.ending, Ending::Done);
    output.text()
}

fn quiet(sandbox: &Sandbox, source: &str) -> Session {
    sandbox.session(&compiled(sandbox, source), |_: &str| {})
}

#[test]
fn programs_are_shared_and_sessions_move() {
    fn shared<T: Send + Sync>() {}
    fn moves<T: Send>() {}
    shared::<Program>();
    shared::<Sandbox>();
    shared::<Rule>();
    shared::<Facts>();
    shared::<Account>();
    moves::<Session>();
    moves::<RuleSession>();
    moves::<Report>();
    moves::<HostRequest>();
    moves::<Object>();
}

#[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug, Clone)]
struct Order {
    article: String,
    pieces: u32,
    price: Option<f64>,
    tags: Vec<String>,
}

fn order() -> Order {
    Order {
        article: "a lamp with a long name".to_owned(),
        pieces: 3,
        price: None,
        tags: vec!["new".to_owned()],
    }
}

#[test]
fn typed_values_go_in_and_come_out() {
    let sandbox = sandbox(|sandbox| {
        sandbox.input("order", &order())?;
        sandbox.input("big", &u128::MAX)?;
        sandbox.input("keyed", &BTreeMap::from([(1, (true, 'x'))]))?;
        sandbox.input("json", &serde_json::json!({"n": [1, 2.5, null]}))?;
        Ok(())
    });
    let source = "order['price'] = len(order['tags']) * 1.5\n\
                  print(big, keyed, json)\n\
                  pair = ('x', {1, 2})\norder";
    let output = Buffer::new();
    let mut session = sandbox.session(&compiled(&sandbox, source), output.clone());
    assert_eq!(session.run().ending, Ending::Done);
    let shown = "340282366920938463463374607431768211455 {1: (True, 'x')} {'n': [1, 2.5, None]}\n";
    assert_eq!(output.text(), shown);
    let result: Order = session.result().expect("it is an order");
    assert_eq!(result, Order { price: Some(1.5), ..order() });
    assert_eq!(session.get::<(String, Vec<u8>)>("pair"), Ok(("x".to_owned(), vec![1, 2])));
    assert_eq!(
        session.get::<serde_json::Value>("big").map(|big| big.to_string()),
        Ok(u128::MAX.to_string())
    );
    assert!(matches!(session.get::<i64>("nothing"), Err(SessionError::Missing(_))));
    let wrong = session.get::<i64>("pair").expect_err("it is a tuple");
    assert_eq!(wrong.to_string(), "the value must be int, not list");
}

#[test]
fn host_functions_take_and_give_the_usual_types() {
    let sandbox = sandbox(|sandbox| {
        sandbox.function("nothing", || ())?;
        sandbox.function("join", |words: Vec<String>, by: String| words.join(&by))?;
        sandbox.function("maybe", |n: Option<i64>| n.map(|n| n * 2))?;
        sandbox.function("count", |text: String| -> HashMap<String, usize> {
            HashMap::from([(text.clone(), text.len())])
        })?;
        sandbox.function("both", |pair: (bool, f64)| (pair.1, pair.0))?;
        sandbox.function("total", |order: Order| {
            Plain(Order { price: Some(f64::from(order.pieces)), ..order })
        })?;
        sandbox.function("kind", |data: Data| data.type_name().to_owned())?;
        sandbox.function("checked", |n: i64| -> Result<i64, HostError> {
            if n < 0 { Err(HostError::refused("no negative numbers")) } else { Ok(n) }
        })?;
        sandbox.input("order", &order())?;
        Ok(())
    });
    let source = "print(nothing(), join(['a', 'b'], '-'), maybe(None), maybe(4), count('xyz'))\n\
                  print(both((True, 2)), total(order)['price'], kind(b'x'), kind({1}))\n\
                  try:\n    checked(-1)\nexcept PermissionError as error:\n    print(error)\n\
                  for wrong in (lambda: checked('x'), lambda: join([1], ''), lambda: maybe(),\n\
                  \x20             lambda: checked(n=1), lambda: both(3), lambda: checked(2.5)):\n\
                  \x20   try:\n        wrong()\n    except TypeError as error:\n        print(error)\n";
    let shown = "None a-b None 8 {'xyz': 3}\n(2.0, True) 3.0 bytes list\nno negative numbers\n\
                 checked() argument 1 must be int, not str\n\
                 join() argument 1 must be str, not int\n\
                 maybe() takes 1 argument (0 given)\n\
                 checked() takes no keyword arguments\n\
                 both() argument 1 must be a tuple of size 2, not int\n\
                 checked() argument 1 must be int, not float\n";
    assert_eq!(printed(&sandbox, source), shown);
}

#[test]
fn help_shows_a_host_function() {
    let sandbox = sandbox(|sandbox| {
        let gross = HostFunction::new("gross", |net: f64, rate: f64| net * rate)
            .parameter("net")
            .optional("rate", 1.25)
            .doc("The price with tax.");
        sandbox.register(gross)?;
        Ok(())
    });
    let shown = printed(&sandbox, "help(gross)\nprint(gross.__name__, gross.__doc__)");
    assert!(shown.contains("gross(net, rate=1.25)\n    The price with tax."), "{shown}");
    assert!(shown.ends_with("gross The price with tax.\n"));
}

#[test]
fn names_are_given_once() {
    let mut sandbox = Sandbox::new();
    sandbox.function("price", || 1).expect("it is free");
    assert_eq!(
        sandbox.function("price", || 2).map(|_| ()),
        Err(SetupError::Taken("price".to_owned()))
    );
    assert_eq!(sandbox.input("price", &1).map(|_| ()), Err(SetupError::Taken("price".to_owned())));
    assert_eq!(
        sandbox.function("print", || 2).map(|_| ()),
        Err(SetupError::Builtin("print".to_owned()))
    );
    assert!(matches!(sandbox.function("no name", || 2), Err(SetupError::NotAName(_))));
    let lopsided = HostFunction::new("f", |a: i64, b: i64| a + b).parameter("a");
    assert!(matches!(sandbox.register(lopsided), Err(SetupError::Function(..))));
    assert!(matches!(sandbox.module("json", ""), Err(SetupError::Taken(_))));
}

#[test]
fn a_panic_ends_one_session_alone() {
    let sandbox = sandbox(|sandbox| {
        sandbox.function("half", |n: i64| {
            assert!(n % 2 == 0, "an odd number, says the host");
            n / 2
        })?;
        sandbox.declare("n")?;
        Ok(())
    });
    let source = "try:\n    print(half(n))\nexcept BaseException:\n    print('caught')\n\
                  finally:\n    print('finally')";
    let program = compiled(&sandbox, source);
    let output = Buffer::new();
    let mut panicking = sandbox.session(&program, output.clone());
    panicking.set("n", &3).expect("it is data");
    let ending = panicking.run().ending;
    assert_eq!(ending, Ending::HostPanicked { function: "half".to_owned() });
    assert_eq!(output.text(), "");
    assert!(matches!(panicking.run().ending, Ending::HostPanicked { .. }));
    let mut other = sandbox.session(&program, output.clone());
    other.set("n", &4).expect("it is data");
    assert_eq!(other.run().ending, Ending::Done);
    assert_eq!(output.text(), "2\nfinally\n");
}

#[test]
fn callbacks_run_within_the_budget_and_raise_as_they_do() {
    let sandbox = sandbox(|sandbox| {
        sandbox.function(
            "apply",
            |context: &mut Context, f: Object, n: i64| -> Result<i64, HostError> {
                context.call(&f, (n, "x"))
            },
        )?;
        sandbox.function("stubborn", |context: &mut Context, f: Object| -> i64 {
            context.call(&f, ()).unwrap_or(0)
        })?;
        Ok(())
    });
    let source = "print(apply(lambda n, text: n + len(text), 4))\n\
                  def wrong(n, text):\n    raise KeyError(text)\n\
                  try:\n    apply(wrong, 1)\nexcept KeyError as error:\n    print(repr(error))\n";
    assert_eq!(printed(&sandbox, source), "5\nKeyError('x')\n");
    let source = "def endless():\n    while True: pass\nstubborn(endless)\nprint('after')";
    let mut session = quiet(&sandbox.clone().limits(limited(5000)), source);
    let ending = session.run().ending;
    assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Steps, .. }), "{ending:?}");
}

fn limited(steps: u64) -> Limits {
    Limits { steps_max: steps, ..Limits::default() }
}

#[test]
fn an_object_is_worth_nothing_in_another_session() {
    let sandbox = sandbox(|sandbox| {
        sandbox.register(HostFunction::pending("give"))?;
        Ok(())
    });
    let source = "def f():\n    return 7\nprint(give(f)())";
    let ask = |session: &mut Session| match session.run_slice(1000) {
        Progress::Waiting(request) => request,
        other => panic!("{other:?}"),
    };
    let (mut one, mut two) = (quiet(&sandbox, source), quiet(&sandbox, source));
    let (first, second) = (ask(&mut one), ask(&mut two));
    let Some(Data::Object(function)) = first.args.first() else { panic!("{first:?}") };
    assert!(one.resume_data(first.id, Data::Object(function.clone())).is_ok());
    assert!(two.resume_data(second.id, Data::Object(function.clone())).is_ok());
    assert_eq!(one.run().ending, Ending::Done);
    let Ending::Raised { traceback } = two.run().ending else { panic!("it is another session") };
    assert!(traceback.ends_with("RuntimeError: the object belongs to another session\n"));
}

#[test]
fn a_slice_pauses_anywhere_and_changes_nothing() {
    let source = "class P:\n    def __init__(self, n): self.n = n\n    def __add__(self, o): \
                  return P(self.n + o.n)\n\
                  def numbers():\n    for i in range(20):\n        try:\n            yield P(i)\n\
                  \x20       finally:\n            pass\n\
                  total = P(0)\nfor p in numbers():\n    total = total + p\n\
                  print(total.n, sum(i * i for i in range(30)), sorted(range(9), key=lambda n: -n))\n";
    let sandbox = Sandbox::new();
    let program = compiled(&sandbox, source);
    let whole = Buffer::new();
    let report = sandbox.session(&program, whole.clone()).run();
    for steps in [0, 1, 7, 100] {
        let output = Buffer::new();
        let mut session = sandbox.session(&program, output.clone());
        let mut pauses = 0;
        let ended = loop {
            match session.run_slice(steps) {
                Progress::Paused => pauses += 1,
                Progress::Ended(report) => break report,
                other => panic!("{other:?}"),
            }
            assert!(pauses < 10_000, "no progress with slices of {steps}");
        };
        assert!(pauses > 0);
        assert_eq!((ended.ending, ended.steps), (report.ending.clone(), report.steps), "{steps}");
        assert_eq!(output.text(), whole.text());
    }
}

#[test]
fn host_functions_can_be_answered_later() {
    let sandbox = sandbox(|sandbox| {
        sandbox.register(HostFunction::pending("fetch").parameter("url").optional("tries", 3))?;
        Ok(())
    });
    let source = "def each():\n    for url in ['a', 'b', 'c']:\n        try:\n\
                  \x20           yield fetch(url)\n        except TimeoutError as error:\n\
                  \x20           yield str(error)\n\
                  print([x for x in each()], sum(fetch(tries=2, url=u) for u in 'xy'))\n\
                  class R:\n    def __repr__(self):\n        return fetch('r')\nprint([R()])";
    let output = Buffer::new();
    let mut session = sandbox.session(&compiled(&sandbox, source), output.clone());
    let mut asked = Vec::new();
    let report = loop {
        match session.run_slice(5) {
            Progress::Ended(report) => break report,
            Progress::Waiting(request) => {
                let url: String = request.arg(0).expect("it is text");
                asked.push((url.clone(), request.arg::<u8>(1).expect("it is a number")));
                assert_eq!(
                    session.resume(request.id + 1, Ok(())),
                    Err(SessionError::NotWaiting(request.id + 1))
                );
                let answer = match url.as_str() {
                    "b" => Err(HostError::timed_out("too slow")),
                    _ => Ok(10),
                };
                session.resume(request.id, answer).expect("it waits");
            }
            _ => {}
        }
    };
    assert_eq!(output.text(), "[10, 'too slow', 10] 20\n");
    let asked: Vec<_> = asked.iter().map(|(url, tries)| (url.as_str(), *tries)).collect();
    assert_eq!(asked, [("a", 3), ("b", 3), ("c", 3), ("x", 2), ("y", 2)]);
    let Ending::Raised { traceback } = report.ending else { panic!("a repr cannot wait") };
    assert!(traceback.contains("RuntimeError: fetch() cannot be waited for here"), "{traceback}");
}

#[test]
fn a_session_out_of_steps_is_topped_up() {
    let sandbox = Sandbox::new().limits(limited(500));
    let output = Buffer::new();
    let source = "n = 0\nfor i in range(1000):\n    n += i\nprint(n)";
    let program = compiled(&sandbox, source);
    let mut session = sandbox.session(&program, output.clone());
    let ending = session.run().ending;
    assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Steps, .. }));
    session.top_up(10_000);
    let report = session.run();
    assert_eq!((report.ending, output.text().as_str()), (Ending::Done, "499500\n"));
    let steps = Sandbox::new().session(&program, |_: &str| {}).run().steps;
    assert_eq!(report.steps, steps);
}

#[test]
fn cancelling_is_for_good() {
    let sandbox = Sandbox::new().limits(limited(u64::MAX));
    let mut session = quiet(&sandbox, "while True:\n    pass");
    let cancel = session.cancel_handle();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(20));
        cancel.cancel();
    });
    for _ in 0..3 {
        let ending = session.run().ending;
        assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Cancelled, .. }));
        session.top_up(1000);
    }
    thread.join().expect("it has cancelled");
}

#[test]
fn sessions_together_never_spend_more_than_their_account() {
    let sandbox = Sandbox::new();
    let source = "xs = []\nfor i in range(n):\n    xs.append(str(i) * 20)\n    sorted(xs)";
    let sandbox = {
        let mut sandbox = sandbox;
        sandbox.declare("n").expect("it is free");
        sandbox
    };
    let program = compiled(&sandbox, source);
    for (steps, sessions) in [(100, 2), (5_000, 3), (20_000, 8), (1_000_000, 4)] {
        let account = Account::new(steps, 32 << 20);
        let spent = Arc::new(AtomicU64::new(0));
        std::thread::scope(|scope| {
            for number in 0..sessions {
                let (account, spent, sandbox, program) = (&account, &spent, &sandbox, &program);
                scope.spawn(move || {
                    let mut session = sandbox.session(program, |_: &str| {});
                    session.set("n", &(number * 40)).expect("it is data");
                    session.draw_from(account);
                    let report = session.run();
                    spent.fetch_add(report.steps, Ordering::Relaxed);
                });
            }
        });
        let spent = spent.load(Ordering::Relaxed);
        // A part of a step counts as a whole one in each report.
        assert!(spent <= steps + sessions, "{spent} of {steps}");
        assert!(spent + account.steps_left() >= steps - sessions, "{spent} of {steps} are lost");
        assert_eq!(account.bytes_left(), 32 << 20);
    }
}

#[test]
fn rules_see_frozen_facts_and_nothing_of_each_other() {
    let rule = Rule::compile("xs.append(1) or len(xs)", &["xs"]).expect("it compiles");
    let facts = Facts::new(&serde_json::json!({"xs": [3, 1, 2], "unused": 1})).expect("data");
    assert!(matches!(rule.eval_facts::<i64>(&facts), Err(RuleError::Frozen)));
    for source in ["xs.sort()", "xs.pop()", "xs.clear()", "xs.extend([1])", "xs.reverse()"] {
        let rule = Rule::compile(source, &["xs"]).expect("it compiles");
        assert!(matches!(rule.eval_facts::<Data>(&facts), Err(RuleError::Frozen)), "{source}");
    }
    let pure = "(sorted(xs), max(xs), xs + [4], xs[1:], 3 in xs, xs.index(2), xs.count(1), \
                [x for x in xs if x > 1], sum(xs), str(xs), xs == [3, 1, 2], len(xs), list(xs), \
                dict(enumerate(xs)), tuple(reversed(xs)), xs * 2, isinstance(xs, list), *xs)";
    let rule = Rule::compile(pure, &["xs"]).expect("it compiles");
    let result: Data = rule.eval_facts(&facts).expect("nothing is changed");
    let Data::List(items) = result else { panic!("it is a tuple") };
    assert_eq!(items.len(), 20);
    let d = "(d['a'], d.get('b', 2), 'a' in d, list(d), d.items() == d.items(), {**d}, d | {'z': 1}, \
             sorted(d.values()), d == dict(d), len(d), f'{d}')";
    let rule = Rule::compile(d, &["d"]).expect("it compiles");
    let facts = Facts::new(&serde_json::json!({"d": {"a": 1, "a rather long key": 2}}));
    let facts = facts.expect("data");
    rule.eval_facts::<Data>(&facts).expect("nothing is changed");
    for source in
        ["d.update(x=1)", "d.pop('a')", "d.clear()", "d.setdefault('q', 1)", "d.popitem()"]
    {
        let rule = Rule::compile(source, &["d"]).expect("it compiles");
        assert!(matches!(rule.eval_facts::<Data>(&facts), Err(RuleError::Frozen)), "{source}");
    }
}

#[test]
fn a_rule_begins_anew_each_time() {
    let rule = Rule::compile("(seen := [x]) and len(seen) + x", &["x"]).expect("it compiles");
    let mut session = rule.session().expect("it begins");
    for x in 0..1000 {
        session.bind(&Facts::new(&BTreeMap::from([("x", x)])).expect("data")).expect("it is there");
        assert_eq!(session.eval::<i64>().ok(), Some(x + 1));
    }
    let rule = Rule::compile("1 // x", &["x"]).expect("it compiles");
    let mut session = rule.session().expect("it begins");
    for x in [0, 1, 0, 1] {
        session.bind(&Facts::new(&BTreeMap::from([("x", x)])).expect("data")).expect("it is there");
        match session.eval::<i64>() {
            Ok(one) => assert_eq!((one, x), (1, 1)),
            Err(RuleError::Raised(traceback)) => {
                assert!(
                    traceback.ends_with("ZeroDivisionError: integer division or modulo by zero\n")
                );
            }
            Err(other) => panic!("{other}"),
        }
    }
    let sandbox = Sandbox::new().limits(limited(10_000));
    let rule = Rule::compile_for("sum(range(n))", &["n"], &sandbox).expect("it compiles");
    for (n, result) in [(10, Some(45)), (10_000_000, None), (11, Some(55))] {
        assert_eq!(rule.eval::<i64>(&serde_json::json!({"n": n})).ok(), result);
    }
}

/// What an evaluation remembers of a call says nothing of the next one, whose function may lie where
/// the other one lay.
#[test]
fn a_call_in_a_rule_is_of_the_function_of_this_evaluation() {
    let source = "[f := (lambda n: n + 1) if up else (lambda n: n - 1), f(10)][1]";
    let rule = Rule::compile(source, &["up"]).expect("it compiles");
    for up in [true, true, false, false, true] {
        let result: i64 = rule.eval(&serde_json::json!({ "up": up })).expect("it evaluates");
        assert_eq!(result, if up { 11 } else { 9 });
    }
}

#[test]
fn rules_are_evaluated_on_many_threads() {
    let mut sandbox = Sandbox::new();
    sandbox.function("twice", |x: i64| x * 2).expect("it is free");
    let rule = Rule::compile_for("twice(x) + y", &["x", "y"], &sandbox).expect("it compiles");
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let rule = &rule;
            scope.spawn(move || {
                for x in 0..200 {
                    let facts = serde_json::json!({"x": x, "y": thread});
                    assert_eq!(rule.eval::<i64>(&facts).ok(), Some(x * 2 + thread));
                }
            });
        }
    });
    assert!(matches!(rule.eval::<i64>(&serde_json::json!({"x": 1})), Err(RuleError::Input(_))));
}

#[test]
fn the_front_door_shows_no_room_behind_it() {
    let page = include_str!("../src/lib.rs");
    let hidden = ["syntax::", "tree::", "resolve::", "eval::", "heap", "ast", "Runtime", "Value"];
    for line in page.lines().filter(|line| line.starts_with("pub use") || line.starts_with("    "))
    {
        assert!(!hidden.iter().any(|word| line.contains(word)), "{line}");
    }
    for room in ["syntax", "tree", "resolve", "eval", "value", "builtins", "modules"] {
        assert!(page.contains(&format!("#[doc(hidden)]\npub mod {room};")), "{room}");
    }
}

#[test]
fn endings_and_refusals_are_shown_with_their_places() {
    let ending = |text: &str| {
        let sandbox = Sandbox::new().limits(Limits { steps_max: 10_000, ..Limits::default() });
        let program = Program::compile("a.py", text, &Policy::standard()).expect("it compiles");
        sandbox.session(&program, |_: &str| {}).run().ending.to_string()
    };
    assert_eq!(ending("1"), "done");
    assert_eq!(ending("exit('no')"), "exit(1): no");
    assert_eq!(ending("\nwhile True: pass"), "the budget of steps ran out in a.py, line 2");
    let raised = ending("print(items)");
    assert!(raised.ends_with("name 'items' is not defined. Did you mean: 'iter'?"), "{raised}");
    let refused = Program::compile("b.py", "1\nx.__class__\nimport nowhere", &Policy::standard());
    let shown = refused.expect_err("it is refused").to_string();
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(
        lines[0],
        "b.py:2:3: dunder: `__class__` belongs to the interpreter; write `type(x)`"
    );
    assert!(
        lines[1].starts_with("b.py:3:8: import: there is no module `nowhere` here; "),
        "{shown}"
    );
    let refused = Sandbox::new().input("class", &1).map(|_| ());
    assert_eq!(refused, Err(SetupError::NotAName("class".to_owned())));
}
