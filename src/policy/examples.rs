//! The examples in docstrings, which `doctest` runs.
//!
//! May touch: `syntax`. Never: a rule; they are judged as everything else is.

use super::Module;
use crate::source::{Source, examples_of};
use crate::syntax::{self, Limits, SyntaxError};
use std::sync::Arc;

/// Adds the examples in docstrings, a module more for each module that has any, if one of the
/// program imports `doctest`: what `doctest` is to run is judged with the program. Takes the memory
/// they need off the limit.
///
/// # Errors
/// That a limit is passed, and in which source.
pub fn add_examples(
    modules: &mut Vec<Module>,
    limits: &mut Limits,
) -> Result<(), (Arc<Source>, SyntaxError)> {
    let imports = |module: &Module| {
        module.source.text().contains("doctest")
            && syntax::imports(&module.parsed, &module.name, module.package).contains("doctest")
    };
    if !modules.iter().any(imports) {
        return Ok(());
    }
    let mut added = Vec::new();
    for module in modules.iter() {
        let found = syntax::examples(&module.parsed, &module.source, limits)
            .map_err(|error| (module.source.clone(), error))?;
        if let Some((source, parsed)) = found {
            limits.memory_max = limits.memory_max.saturating_sub(parsed.memory());
            let name = examples_of(&module.name);
            added.push(Module::named(name, Arc::new(source), parsed));
        }
    }
    modules.append(&mut added);
    Ok(())
}
