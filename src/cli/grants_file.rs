//! `--grants FILE.toml`: grants that are written down.
//!
//! May touch: the file that is named.

use std::path::Path;

use super::Failure;

/// The grants of a file, each as `--grant` takes it; paths in it are relative to the file.
///
/// # Errors
/// The file cannot be read, is no TOML, or says something that is no grant.
pub fn read(path: &Path) -> Result<Vec<String>, Failure> {
    let shown = path.to_string_lossy();
    let text =
        std::fs::read_to_string(path).map_err(|error| Failure::unreadable(&shown, &error))?;
    let table: toml::Table =
        toml::from_str(&text).map_err(|error| Failure::Usage(format!("{shown}: {error}")))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut grants = Vec::new();
    for (name, value) in &table {
        let wrong = |words: &str| Failure::Usage(format!("{shown}: {name}: {words}"));
        match (name.as_str(), value) {
            ("env", toml::Value::Array(names)) => {
                for variable in names {
                    let variable = variable.as_str().ok_or_else(|| wrong(VARIABLES))?;
                    grants.push(format!("env:{variable}"));
                }
            }
            ("env", _) => return Err(wrong(VARIABLES)),
            (_, toml::Value::Boolean(true)) => grants.push(name.clone()),
            (_, toml::Value::String(kind)) => {
                grants.push(format!("{name}={}", within(folder, kind)));
            }
            _ => return Err(wrong("write a kind, as in `data = \"dir:./data:rw\"`, or true")),
        }
    }
    Ok(grants)
}

const VARIABLES: &str = "write names, as in `env = [\"LANG\", \"STAGE=test\"]`";

/// A kind whose paths begin in a folder.
fn within(folder: &Path, kind: &str) -> String {
    let joined = |path: &str| folder.join(path).to_string_lossy().into_owned();
    match kind.split_once(':') {
        Some((of @ ("dir" | "store"), path)) if !path.is_empty() && kind != "store:memory" => {
            match path.strip_prefix("memory:") {
                Some(_) if of == "store" => kind.to_owned(),
                _ => format!("{of}:{}", joined(path)),
            }
        }
        Some(("net", _)) => match kind.split_once("header=").and_then(|(before, header)| {
            header.split_once('@').map(|(name, file)| (before, name, file))
        }) {
            Some((before, name, file)) => format!("{before}header={name}@{}", joined(file)),
            None => kind.to_owned(),
        },
        _ => kind.to_owned(),
    }
}
