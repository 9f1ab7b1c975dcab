//! Findings for machines: JSON, and SARIF 2.1.0 as code hosts read it.
//!
//! Both are written by a serializer; characters that cannot be seen are JSON escapes.
//!
//! May touch: findings, the rule table. Never: text put together by hand.

use super::escape::escape_json;
use super::finding::{Finding, Findings};
use crate::policy::RULES;
use serde_json::{Value, json};
use std::fmt::Write;

impl Findings {
    /// The findings as JSON: `{"version": 1, "total": n, "complete": true, "findings": [...]}`.
    /// Lines and columns count from 1, columns in characters. `complete` is false if there are more
    /// findings than are listed.
    pub fn json(&self) -> String {
        written(&json!({
            "version": 1,
            "total": self.total,
            "complete": !self.more && self.total == self.list.len(),
            "findings": self.list,
        }))
    }

    /// The findings as a SARIF 2.1.0 log.
    pub fn sarif(&self) -> String {
        let rules: Vec<Value> = RULES
            .iter()
            .map(|rule| {
                json!({
                    "id": rule.code,
                    "shortDescription": {"text": rule.title},
                    "fullDescription": {"text": rule.why},
                    "help": {"text": rule.instead},
                    "defaultConfiguration": {"level": "error"},
                })
            })
            .collect();
        written(&json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "coldframe",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }},
                "columnKind": "unicodeCodePoints",
                "results": self.list.iter().map(result).collect::<Vec<_>>(),
                "properties": {"total": self.total},
            }],
        }))
    }
}

fn result(finding: &Finding) -> Value {
    let mut text = finding.message.clone();
    for words in [finding.reason, &finding.help] {
        if !words.is_empty() {
            text.push_str(". ");
            text.push_str(words);
        }
    }
    let mut location = json!({"artifactLocation": {"uri": uri(&finding.file)}});
    if finding.line > 0 {
        location["region"] = json!({
            "startLine": finding.line,
            "startColumn": finding.column.max(1),
            "endLine": finding.end_line.max(finding.line),
            "endColumn": finding.end_column.max(1),
        });
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": "error",
        "message": {"text": text},
        "locations": [{"physicalLocation": location}],
    });
    if let Some(index) = RULES.iter().position(|rule| rule.code == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    result
}

/// A file name as a relative URI.
fn uri(file: &str) -> String {
    let mut uri = String::new();
    for byte in file.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(byte as char);
        } else {
            write!(uri, "%{byte:02X}").expect("writing to a String does not fail");
        }
    }
    uri
}

fn written(value: &Value) -> String {
    escape_json(&format!("{value:#}\n"))
}
