//! A page as a function: its author gives back what the page is made of, as plain data, and the host
//! writes the HTML. Text is escaped because nobody but the host writes a tag.
//!
//!     cargo run --example page

use coldframe::{Ending, Limits, Policy, Program, Sandbox};
use serde_json::Value;

const PAGE: &str = "\
# parameters: title, books
if not books:
    return ['p', 'Nothing here yet.']
rows = [['li', ['b', book['title']], f\" ({book['year']})\"] for book in books]
return ['main', ['h1', title], ['ul', *rows], ['script', 'alert(1)'], ['p', len(books), ' books']]
";

const ALLOWED: [&str; 7] = ["b", "h1", "li", "main", "p", "span", "ul"];

fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

/// A list is an element, its name first; everything else is text.
fn render(page: &Value, html: &mut String) {
    match page {
        Value::Array(parts) => {
            let (name, children) = match parts.split_first() {
                Some((Value::String(name), children)) => (name.as_str(), children),
                _ => ("", parts.as_slice()),
            };
            let name = if ALLOWED.contains(&name) { name } else { "span" };
            html.push_str(&format!("<{name}>"));
            children.iter().for_each(|child| render(child, html));
            html.push_str(&format!("</{name}>"));
        }
        Value::String(text) => escape(text, html),
        Value::Null => {}
        other => escape(&other.to_string(), html),
    }
}

/// Runs the example; gives what it shows.
pub fn run() -> Result<String, Box<dyn std::error::Error>> {
    let mut sandbox = Sandbox::new().limits(Limits { steps_max: 100_000, ..Limits::default() });
    let books: Value = serde_json::from_str(include_str!("programs/page_books.json"))?;
    sandbox.input("title", "Books <b>& more</b>")?;
    sandbox.input("books", &books)?;
    let program = Program::compile_for("page.py", PAGE, &Policy::function(), &sandbox)?;
    let mut session = sandbox.session(&program, |_: &str| {});
    match session.run().ending {
        Ending::Done => {}
        ending => return Err(format!("no page: {ending:?}").into()),
    }
    let mut html = String::new();
    render(&session.result::<Value>()?, &mut html);
    Ok(html + "\n")
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    print!("{}", run()?);
    Ok(())
}
