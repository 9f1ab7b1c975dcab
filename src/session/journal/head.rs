//! The first line of a journal: what ran, with what, within which budgets.

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::JournalError;
use super::outside::StandIn;
use super::replayer::Replaying;
use crate::budget::{Cancel, Limits};
use crate::interop::exact;
use crate::session::run::Session;
use crate::session::shape::{Input, Shape};
use crate::session::snapshot::COST_VERSION;
use crate::value::env::Env;
use crate::value::grants::{Clock, Grants, Random, Refusal};
use crate::value::net::{Net, NetAnswer, NetError, NetRequest};
use crate::value::text::hash::HashKey;

/// The format of journals.
const FORMAT: u32 = 1;

/// The first line of a journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Head {
    #[serde(rename = "coldframe journal")]
    format: u32,
    pub version: String,
    pub cost: u64,
    pub program: String,
    policy: String,
    pub inputs: Inputs,
    pub limits: Spendable,
    pub clock: Option<bool>,
    pub random: bool,
    #[serde(default)]
    pub env: bool,
    #[serde(default)]
    pub nets: Vec<String>,
    pub functions: Vec<Function>,
    /// Directories that were granted, by name.
    #[serde(default)]
    pub dirs: Vec<String>,
    /// Stores, by name, and whether they could be written.
    #[serde(default)]
    pub stores: Vec<(String, bool)>,
    /// Channels, by name.
    #[serde(default)]
    pub channels: Vec<String>,
    pub texts: Vec<Text>,
}

/// What a run was handed beside its grants.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Inputs {
    data: Vec<(String, Json)>,
    pub argv: Vec<String>,
    key: (u64, u64),
}

/// What a run may spend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spendable {
    /// See [`Limits`].
    pub steps_max: u64,
    /// See [`Limits`].
    pub bytes_max: u64,
    /// See [`Limits`].
    pub depth_max: u32,
    /// See [`Limits`].
    pub output_max: u64,
    /// See [`Limits`].
    pub input_max: u64,
    /// See [`Limits`].
    pub int_bits_max: u64,
}

/// A host function, as `help()` shows it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Function {
    pub name: String,
    pub signature: String,
    pub doc: String,
    #[serde(default)]
    pub awaited: bool,
}

/// A module of the program.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Text {
    pub module: String,
    pub file: String,
    pub package: bool,
    pub text: String,
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Spendable {
    /// What a session may spend that has not begun.
    pub fn of(session: &Session) -> Self {
        let limits = session.standing().limits;
        let input_max = session.core.heap.meter.spent().input_left;
        let Limits { steps_max, bytes_max, depth_max, output_max, int_bits_max, .. } = limits;
        Self { steps_max, bytes_max, depth_max, output_max, input_max, int_bits_max }
    }

    /// As much, within limits.
    pub fn within(&self, limits: &Limits) -> Limits {
        Limits {
            steps_max: self.steps_max.min(limits.steps_max),
            bytes_max: self.bytes_max.min(limits.bytes_max),
            depth_max: self.depth_max.min(limits.depth_max),
            output_max: self.output_max.min(limits.output_max),
            input_max: self.input_max.min(limits.input_max),
            int_bits_max: self.int_bits_max.min(limits.int_bits_max),
            source_max: limits.source_max,
        }
    }
}

impl Inputs {
    /// What a session is handed.
    pub fn of(session: &Session) -> Self {
        let data = session.inputs.iter().map(|(name, input)| {
            let json = match input {
                Input::Plain(data) => {
                    exact::data_to_json(data).unwrap_or_else(|why| serde_json::json!({"none": why}))
                }
                Input::Json(shape, json) => serde_json::json!({
                    "json": json, "decimals": shape.decimals, "records": shape.records,
                }),
            };
            (name.clone(), json)
        });
        let HashKey(one, two) = session.core.heap.hash_key;
        Self { data: data.collect(), argv: session.core.argv.clone(), key: (one, two) }
    }

    /// Which of them no journal can hold, and why.
    pub fn missing(&self) -> Option<String> {
        let missing = |(name, json): &(String, Json)| {
            Some(format!("the input `{name}`: {}", json.get("none")?.as_str()?))
        };
        self.data.iter().find_map(missing)
    }

    /// SHA-256 of them.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(serde_json::to_string(self).unwrap_or_default()).into()
    }

    /// The key of text hashes.
    pub fn hash_key(&self) -> HashKey {
        HashKey(self.key.0, self.key.1)
    }

    /// The inputs of a session.
    pub fn inputs(&self) -> Result<Vec<(String, Input)>, JournalError> {
        let input = |(name, json): &(String, Json)| {
            let shaped = json.get("json").filter(|_| json.get("decimals").is_some());
            let input = match shaped {
                Some(inside) => {
                    let flag = |name| json.get(name).and_then(Json::as_bool).unwrap_or(false);
                    let shape = Shape::new(flag("decimals"), flag("records"));
                    Some(Input::Json(shape, inside.clone()))
                }
                None => exact::from_json(json).map(Input::Plain),
            };
            let wrong = || JournalError::NotAJournal(1, format!("the input `{name}` is no data"));
            Ok((name.clone(), input.ok_or_else(wrong)?))
        };
        self.data.iter().map(input).collect()
    }
}

impl Head {
    /// Of a session that has not begun.
    pub fn of(session: &Session) -> Self {
        let (program, core) = (&session.program, &session.core);
        // The examples in docstrings are taken from these texts once more.
        let own = program.trees().iter().zip(program.modules());
        let own = own.filter(|(_, (name, _))| !crate::source::is_examples(name));
        let texts = own.map(|(tree, (name, _))| Text {
            module: name.to_string(),
            file: tree.source.name().to_owned(),
            package: tree.package,
            text: tree.source.text().to_owned(),
        });
        let functions = core.hosts.iter().map(|host| Function {
            name: host.name.clone(),
            signature: host.signature.clone(),
            doc: host.doc.clone(),
            awaited: host.awaited,
        });
        let stores = core.grants.stores.iter();
        Self {
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            cost: COST_VERSION,
            program: hex(&program.texts_hash()),
            policy: hex(&program.policy().fingerprint()),
            inputs: Inputs::of(session),
            limits: Spendable::of(session),
            clock: core.grants.clock.as_ref().map(|clock| clock.waits()),
            random: core.grants.random.is_some(),
            env: core.grants.env.is_some(),
            nets: core.grants.nets.iter().map(|(name, _)| name.clone()).collect(),
            functions: functions.collect(),
            dirs: core.grants.dirs.iter().map(|(name, _)| name.clone()).collect(),
            stores: stores.map(|(name, store)| (name.clone(), store.writable())).collect(),
            channels: core.grants.channels.iter().map(|(name, _)| name.clone()).collect(),
            texts: texts.collect(),
        }
    }

    /// As a line of JSON.
    pub fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads the first line of a journal.
    pub fn parse(line: &str) -> Result<Self, JournalError> {
        let head: Self = serde_json::from_str(line)
            .map_err(|why| JournalError::NotAJournal(1, why.to_string()))?;
        match head.format {
            FORMAT => Ok(head),
            _ => Err(JournalError::Version(head.version)),
        }
    }

    /// The name and the text of the program.
    pub fn source(&self) -> (&str, &str) {
        self.texts.first().map_or(("", ""), |text| (text.file.as_str(), text.text.as_str()))
    }

    /// The names that were bound.
    pub fn names(&self) -> Vec<String> {
        let inputs = self.inputs.data.iter().map(|(name, _)| name);
        inputs.chain(self.functions.iter().map(|function| &function.name)).cloned().collect()
    }

    /// In place of what was granted: never asked, since the journal answers.
    pub fn granted(&self, replaying: &Arc<Mutex<Replaying>>) -> Grants {
        let mut grants = Grants::default();
        if let Some(waits) = self.clock {
            grants.clock = Some(Arc::new(Recorded { waits }));
        }
        if self.random {
            grants.random = Some(Arc::new(Recorded { waits: false }));
        }
        if self.env {
            grants.env = Some(Arc::new(Recorded { waits: false }));
        }
        for name in &self.dirs {
            grants.dirs.push((name.clone(), Arc::new(StandIn::new(name, true, replaying))));
        }
        for name in &self.channels {
            grants.channels.push((name.clone(), Arc::new(StandIn::new(name, true, replaying))));
        }
        for (name, writable) in &self.stores {
            grants.stores.push((name.clone(), Arc::new(StandIn::new(name, *writable, replaying))));
        }
        for name in &self.nets {
            grants.nets.push((name.clone(), Arc::new(Recorded { waits: false })));
        }
        grants
    }
}

/// Stands where a clock, randomness, variables or a part of the web were.
struct Recorded {
    waits: bool,
}

fn unasked<T>() -> Result<T, Refusal> {
    Err(Refusal::new("the journal answers"))
}

impl Clock for Recorded {
    fn now_ns(&self) -> Result<i128, Refusal> {
        unasked()
    }

    fn waits(&self) -> bool {
        self.waits
    }

    fn sleep_ns(&self, _: u64, _: &Cancel) -> Result<(), Refusal> {
        unasked()
    }
}

impl Random for Recorded {
    fn fill(&self, _: u64, _: &mut [u8]) -> Result<(), Refusal> {
        unasked()
    }
}

impl Env for Recorded {
    fn get(&self, _: &str) -> Result<Option<String>, Refusal> {
        unasked()
    }

    fn names(&self) -> Result<Vec<String>, Refusal> {
        unasked()
    }
}

impl Net for Recorded {
    fn send(&self, _: &NetRequest, _: &Cancel) -> Result<NetAnswer, NetError> {
        Ok(unasked()?)
    }
}
