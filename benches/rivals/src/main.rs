//! Ten rules over the same data in coldframe, Rhai, CEL and python3: the time of one evaluation,
//! compiled once and compiled each time.
//!
//!     cargo run --release --manifest-path benches/rivals/Cargo.toml [PYTHON]
//!
//! All four take turns, so that a busy machine slows all; a time is the least of five rounds. Inputs
//! are bound beforehand: what binding costs is told apart. Every engine must give the same answers.
//! Coldframe counts steps and bytes meanwhile; Rhai counts operations, CEL and python3 nothing.

use std::collections::HashMap;
use std::error::Error;
use std::process::Command;
use std::time::Instant;

use cel::Context;
use coldframe::{Facts, Rule};
use serde_json::{Value, json};

/// Rounds of which the least counts.
const ROUNDS: usize = 5;
/// Evaluations in a round after one compile.
const EVALUATIONS: u32 = 100_000;
/// Evaluations in a round that compile each time.
const COMPILES: u32 = 2_000;

/// A rule in the three languages.
struct Row {
    name: &'static str,
    python: &'static str,
    rhai: &'static str,
    cel: &'static str,
}

const ROWS: [Row; 10] = [
    Row {
        name: "age and country",
        python: "user['age'] >= 18 and user['country'] == 'CH'",
        rhai: "user.age >= 18 && user.country == \"CH\"",
        cel: "user.age >= 18 && user.country == 'CH'",
    },
    Row {
        name: "one of several",
        python: "user['country'] in ['DE', 'AT', 'CH']",
        rhai: "user.country in [\"DE\", \"AT\", \"CH\"]",
        cel: "user.country in ['DE', 'AT', 'CH']",
    },
    Row {
        name: "has a role",
        python: "'editor' in user['roles']",
        rhai: "\"editor\" in user.roles",
        cel: "'editor' in user.roles",
    },
    Row {
        name: "any item",
        python: "any(i['cents'] > 2000 for i in items)",
        rhai: "items.some(|i| i.cents > 2000)",
        cel: "items.exists(i, i.cents > 2000)",
    },
    Row {
        name: "all items",
        python: "all(i['n'] > 0 for i in items)",
        rhai: "items.all(|i| i.n > 0)",
        cel: "items.all(i, i.n > 0)",
    },
    Row {
        name: "filter and count",
        python: "len([i['cents'] for i in items if i['n'] > 1]) == 2",
        rhai: "items.filter(|i| i.n > 1).map(|i| i.cents).len() == 2",
        cel: "items.filter(i, i.n > 1).map(i, i.cents).size() == 2",
    },
    Row {
        name: "first item",
        python: "len(items) > 2 and items[0]['n'] == 2",
        rhai: "items.len() > 2 && items[0].n == 2",
        cel: "size(items) > 2 && items[0].n == 2",
    },
    Row {
        name: "prefix",
        python: "user['name'].startswith('Ad')",
        rhai: "user.name.starts_with(\"Ad\")",
        cel: "user.name.startsWith('Ad')",
    },
    Row {
        name: "arithmetic",
        python: "(a + b * 2 - 3) % 7 == 2",
        rhai: "(a + b * 2 - 3) % 7 == 2",
        cel: "(a + b * 2 - 3) % 7 == 2",
    },
    Row {
        name: "level",
        python: "('gold' if user['points'] > 1000 else 'none') == 'gold'",
        rhai: "(if user.points > 1000 { \"gold\" } else { \"none\" }) == \"gold\"",
        cel: "(user.points > 1000 ? 'gold' : 'none') == 'gold'",
    },
];

/// The inputs' names, in the order of [`inputs`].
const NAMES: [&str; 4] = ["user", "items", "a", "b"];

fn inputs() -> Value {
    json!({
        "user": {"name": "Ada", "age": 36, "country": "CH", "points": 1200,
                 "roles": ["author", "editor", "guest"]},
        "items": [{"n": 2, "cents": 350}, {"n": 1, "cents": 1200}, {"n": 5, "cents": 80},
                  {"n": 1, "cents": 2400}],
        "a": 4, "b": 11,
    })
}

/// Nanoseconds of one of `times` runs of something that must be true.
fn nanoseconds(
    engine: &str,
    times: u32,
    mut run: impl FnMut() -> Result<bool, Box<dyn Error>>,
) -> Result<f64, Box<dyn Error>> {
    let start = Instant::now();
    for _ in 0..times {
        if !run()? {
            return Err(format!("{engine} gave another answer").into());
        }
    }
    Ok(start.elapsed().as_secs_f64() * 1e9 / f64::from(times))
}

fn context(data: &Value) -> Result<Context<'static, 'static>, Box<dyn Error>> {
    let mut context = Context::default();
    for name in NAMES {
        context.add_variable_from_value(name, cel_value(&data[name])?);
    }
    Ok(context)
}

fn cel_value(data: &Value) -> Result<cel::Value, Box<dyn Error>> {
    Ok(match data {
        Value::Number(number) => number.as_i64().ok_or("an int is expected")?.into(),
        Value::String(text) => text.as_str().into(),
        Value::Array(items) => items.iter().map(cel_value).collect::<Result<Vec<_>, _>>()?.into(),
        Value::Object(entries) => {
            let entry = |(key, value): (&String, &Value)| Ok((key.clone(), cel_value(value)?));
            let entries: Result<HashMap<_, _>, Box<dyn Error>> =
                entries.iter().map(entry).collect();
            entries?.into()
        }
        _ => return Err("this data has no such value".into()),
    })
}

fn scope(engine: &rhai::Engine, data: &Value) -> Result<rhai::Scope<'static>, Box<dyn Error>> {
    let mut scope = rhai::Scope::new();
    for (name, value) in engine.parse_json(data.to_string(), true)? {
        scope.push_dynamic(name, value);
    }
    Ok(scope)
}

/// Nanoseconds of python3's own loop over the code, compiled once and each time.
fn python(python: &str, rule: &str, data: &Value) -> Result<(f64, f64), Box<dyn Error>> {
    let program = format!(
        "import json, time\n\
         data = json.loads({:?})\n\
         user, items, a, b = data['user'], data['items'], data['a'], data['b']\n\
         def loop(n):\n    start = time.perf_counter()\n    for _ in range(n):\n        \
         if not ({rule}):\n            raise SystemExit('another answer')\n    \
         return (time.perf_counter() - start) / n * 1e9\n\
         def each(n):\n    start = time.perf_counter()\n    for _ in range(n):\n        \
         if not eval({rule:?}):\n            raise SystemExit('another answer')\n    \
         return (time.perf_counter() - start) / n * 1e9\n\
         print(loop({EVALUATIONS}), each({COMPILES}))\n",
        data.to_string()
    );
    let out = Command::new(python).args(["-I", "-c", &program]).output()?;
    let text = String::from_utf8(out.stdout)?;
    let mut numbers = text.split_whitespace().map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(once), Some(each)) => Ok((once?, each?)),
        _ => Err(String::from_utf8_lossy(&out.stderr).into_owned().into()),
    }
}

/// The four engines' nanoseconds for a rule: compiled once, compiled each time.
fn measure(row: &Row, data: &Value, python3: &str) -> Result<([f64; 4], [f64; 4]), Box<dyn Error>> {
    let facts = Facts::new(data)?;
    let rule = Rule::compile(row.python, &NAMES)?;
    let mut session = rule.session()?;
    session.bind(&facts)?;
    let mut engine = rhai::Engine::new();
    engine.set_max_operations(100_000_000);
    let tree = engine.compile_expression(row.rhai).or_else(|_| engine.compile(row.rhai))?;
    let mut scope = scope(&engine, data)?;
    let cel_program = cel::Program::compile(row.cel).map_err(|error| error.to_string())?;
    let context = context(data)?;
    let mut once = [f64::MAX; 4];
    let mut each = [f64::MAX; 4];
    let least = |all: &mut [f64; 4], at: usize, time: f64| all[at] = all[at].min(time);
    for _ in 0..ROUNDS {
        least(&mut once, 0, nanoseconds("coldframe", EVALUATIONS, || Ok(session.eval::<bool>()?))?);
        let rhai = |scope: &mut rhai::Scope| -> Result<bool, Box<dyn Error>> {
            Ok(engine.eval_ast_with_scope::<bool>(scope, &tree)?)
        };
        least(&mut once, 1, nanoseconds("Rhai", EVALUATIONS, || rhai(&mut scope))?);
        let cel = || match cel_program.execute(&context) {
            Ok(value) => Ok(value == cel::Value::Bool(true)),
            Err(error) => Err(error.to_string().into()),
        };
        least(&mut once, 2, nanoseconds("CEL", EVALUATIONS, cel)?);
        let (theirs, compiled) = python(python3, row.python, data)?;
        least(&mut once, 3, theirs);
        least(&mut each, 3, compiled);
        let whole = || Ok(Rule::compile(row.python, &NAMES)?.eval_facts::<bool>(&facts)?);
        least(&mut each, 0, nanoseconds("coldframe", COMPILES, whole)?);
        let whole = || {
            let tree = engine.compile(row.rhai)?;
            Ok(engine.eval_ast_with_scope::<bool>(&mut scope, &tree)?)
        };
        least(&mut each, 1, nanoseconds("Rhai", COMPILES, whole)?);
        let whole = || {
            let program = cel::Program::compile(row.cel).map_err(|error| error.to_string())?;
            let value = program.execute(&context).map_err(|error| error.to_string())?;
            Ok(value == cel::Value::Bool(true))
        };
        least(&mut each, 2, nanoseconds("CEL", COMPILES, whole)?);
    }
    Ok((once, each))
}

fn main() -> Result<(), Box<dyn Error>> {
    let python3 = std::env::args().nth(1).unwrap_or_else(|| "python3".to_owned());
    let data = inputs();
    println!(
        "| rule | coldframe | Rhai | CEL | python3 | compiled each time: coldframe | Rhai | CEL | python3 |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    let mut logarithms = [[0.0; 4]; 2];
    for row in &ROWS {
        let (once, each) = measure(row, &data, &python3)?;
        let cell = |ns: &f64| format!("{:.2}", ns / 1000.0);
        let cells: Vec<String> = once.iter().chain(&each).map(cell).collect();
        println!("| {} | {} |", row.name, cells.join(" | "));
        for (sums, times) in logarithms.iter_mut().zip([once, each]) {
            for (sum, time) in sums.iter_mut().zip(times) {
                *sum += time.ln();
            }
        }
    }
    let mean = |sum: &f64| format!("{:.2}", (sum / ROWS.len() as f64).exp() / 1000.0);
    let means: Vec<String> = logarithms.iter().flatten().map(mean).collect();
    println!("| geometric mean | {} |", means.join(" | "));

    let facts = Facts::new(&data)?;
    let mut session = Rule::compile(ROWS[0].python, &NAMES)?.session()?;
    let bind = nanoseconds("coldframe", EVALUATIONS, || {
        session.bind(&facts)?;
        Ok(true)
    })?;
    println!("\nmicroseconds; binding frozen inputs again: {:.2}", bind / 1000.0);
    Ok(())
}
