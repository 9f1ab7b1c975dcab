//! `--grant`: authority that a run is handed.
//!
//! May touch: the clock and the randomness of this machine, through `host`.

use std::time::Duration;

use coldframe::host::{self, Ambient};
use coldframe::{Coarse, Frozen, Sandbox, Seeded};

use super::{Failure, units};

/// Grants what the flags say.
pub fn grant(sandbox: &mut Sandbox, grants: &[String]) -> Result<(), Failure> {
    let mut granted: Vec<&str> = Vec::new();
    for text in grants {
        let (name, kind) = text.split_once('=').unwrap_or((text, ""));
        if granted.contains(&name) {
            return Err(Failure::Usage(format!("--grant {name} is given twice")));
        }
        granted.push(name);
        let done = match name {
            "clock" => clock(sandbox, kind),
            "random" => random(sandbox, kind),
            _ => Err(format!("there is no `{name}` to grant; there are clock and random")),
        };
        done.map_err(|why| Failure::Usage(format!("--grant {text}: {why}")))?;
    }
    Ok(())
}

fn clock(sandbox: &mut Sandbox, kind: &str) -> Result<(), String> {
    let (kind, rest) = kind.split_once(':').unwrap_or((kind, ""));
    let real = || host::clock(Ambient::authority());
    match kind {
        "" | "real" if rest.is_empty() => {
            sandbox.clock(real());
        }
        "frozen" => {
            sandbox.clock(Frozen::parse(rest).map_err(|error| error.to_string())?);
        }
        "coarse" => {
            let unit: Duration = units::duration(rest)
                .map_err(|_| "write coarse:1s, coarse:1m or coarse:1h".to_owned())?;
            sandbox.clock(Coarse::new(real(), unit));
        }
        _ => {
            return Err("a clock is real, frozen:2026-01-01T00:00:00Z or coarse:1m".to_owned());
        }
    }
    Ok(())
}

fn random(sandbox: &mut Sandbox, kind: &str) -> Result<(), String> {
    let words = "randomness is os or seed:N, N a whole number";
    match kind.split_once(':').unwrap_or((kind, "")) {
        ("" | "os", "") => {
            sandbox.random(host::random(Ambient::authority()));
        }
        ("seed", seed) => {
            let seed: u64 = seed.parse().map_err(|_| words.to_owned())?;
            sandbox.random(Seeded::new(seed));
        }
        _ => return Err(words.to_owned()),
    }
    Ok(())
}
