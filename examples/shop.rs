//! Host functions and a host object: a program asks the host's stock by methods, reads an attribute,
//! is told why something is refused, and can do nothing else with it.
//!
//!     cargo run --example shop

use std::collections::BTreeMap;
use std::sync::Mutex;

use coldframe::{
    Buffer, Ending, Handle, HostClass, HostError, HostFunction, Policy, Program, Sandbox,
};

/// What the host has, and the program must not reach past its methods.
struct Stock {
    owner: String,
    pieces: Mutex<BTreeMap<String, u32>>,
}

impl Stock {
    fn take(&self, article: &str, wanted: u32) -> Result<u32, HostError> {
        let mut pieces =
            self.pieces.lock().map_err(|_| HostError::failed("the stock is closed"))?;
        let left = pieces
            .get_mut(article)
            .ok_or_else(|| HostError::missing(format!("there is no {article}")))?;
        *left = left
            .checked_sub(wanted)
            .ok_or_else(|| HostError::refused(format!("only {left} pieces of {article}")))?;
        Ok(*left)
    }
}

const SOURCE: &str = "\
def sell(article, pieces=1):
    try:
        left = stock.take(article, pieces)
    except (LookupError, PermissionError) as error:
        return f'{article}: {error}'
    return f'{article}: {pieces} sold at {gross(40 * pieces)}, {left} left'

print(stock.owner)
for order in [('lamp', 2), ('lamp',), ('desk', 5), ('bed', 1)]:
    print(sell(*order))
try:
    stock.pieces
except AttributeError as error:
    print(error)
help(gross)
";

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let mut sandbox = Sandbox::new();
    sandbox.class(
        HostClass::new("Stock")
            .doc("What is in store.")
            .attribute("owner", |stock: &Stock| stock.owner.clone())
            .register::<Stock>(
                HostFunction::method("take", |stock: &Stock, article: String, pieces: u32| {
                    stock.take(&article, pieces)
                })
                .parameter("article")
                .optional("pieces", 1)
                .doc("Take pieces of an article; gives how many are left."),
            ),
    )?;
    let pieces = BTreeMap::from([("lamp".to_owned(), 3), ("desk".to_owned(), 1)]);
    let stock = Stock { owner: "Ada".to_owned(), pieces: Mutex::new(pieces) };
    sandbox.object("stock", Handle::new(stock))?;
    sandbox.register(
        HostFunction::new("gross", |net: f64, rate: f64| net * (1.0 + rate))
            .parameter("net")
            .optional("rate", 0.25)
            .doc("The price with tax."),
    )?;
    let program = Program::compile_for("shop.py", SOURCE, &Policy::standard(), &sandbox)?;
    let output = Buffer::new();
    match sandbox.session(&program, output.clone()).run().ending {
        Ending::Done => Ok(output.text()),
        ending => Err(format!("{ending:?}").into()),
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
