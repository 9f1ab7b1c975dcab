//! Rules over JSON records on several threads: each rule is compiled once, each record frozen once,
//! and a rule that is wrong, too slow or too hungry costs its own answer and nothing else.
//!
//!     cargo run --example rules

use coldframe::{Facts, Limits, Rule, RuleError, Sandbox};
use serde_json::{Value, json};

const RULES: [(&str, &str); 5] = [
    ("large", "sum(i['n'] * i['cents'] for i in order['items']) > 100_000"),
    ("loyal", "order['customer']['level'] == 'gold' or order['customer']['orders'] > 10"),
    ("abroad", "order['country'] not in home"),
    ("per piece", "sum(i['cents'] for i in order['items']) / len(order['items']) < 1_000"),
    ("endless", "sum(n for n in range(10 ** 12)) > 0"),
];

/// How many of the orders a rule is true of, or why it has no answer.
fn count(rule: &Rule, orders: &[Facts]) -> Result<usize, RuleError> {
    let mut session = rule.session()?;
    let mut hits = 0;
    for order in orders {
        session.bind(order)?;
        hits += usize::from(session.eval::<bool>()?);
    }
    Ok(hits)
}

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let orders: Vec<Value> = serde_json::from_str(include_str!("programs/pricing_rules.json"))?;
    let facts = |order: &Value| Facts::new(&json!({"order": order, "home": ["CH", "LI"]}));
    let orders: Vec<Facts> = orders.iter().map(facts).collect::<Result<_, _>>()?;
    let sandbox = Sandbox::new().limits(Limits { steps_max: 10_000, ..Limits::default() });
    let mut rules = Vec::new();
    for (name, text) in RULES {
        rules.push((name, Rule::compile_for(text, &["order", "home"], &sandbox)?));
    }

    let mut text = format!("{} orders\n", orders.len());
    let counts: Vec<_> = std::thread::scope(|scope| {
        let orders = &orders;
        let threads: Vec<_> =
            rules.iter().map(|(_, rule)| scope.spawn(move || count(rule, orders))).collect();
        threads.into_iter().map(|thread| thread.join()).collect()
    });
    for ((name, _), count) in rules.iter().zip(counts) {
        text += &match count {
            Ok(Ok(hits)) => format!("{name}: {hits}\n"),
            Ok(Err(error)) => match error.exhausted() {
                Some(budget) => format!("{name}: no answer, out of {budget:?}\n"),
                None => format!("{name}: {error}\n"),
            },
            Err(_) => format!("{name}: its thread has panicked\n"),
        };
    }
    // A slip is found when the rule is written, not when it runs.
    if let Err(slip) = Rule::compile("ordr['country'] in home", &["order", "home"]) {
        text += &format!("a slip: {slip}\n");
    }
    Ok(text)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
