//! stub
use super::catalog::{Catalog, ModuleState};
/// x
#[derive(Clone, Copy, Debug)]
pub struct Advice {
    /// x
    pub name: &'static str,
    /// x
    pub grant: Option<&'static str>,
    /// x
    pub help: &'static str,
}
/// x
pub const ADVICE: &[Advice] = &[];
/// x
pub fn advice(_module: &str) -> Option<&'static Advice> {
    None
}
pub(super) fn nearest(_: &str, _: &dyn Catalog) -> Option<&'static str> {
    let _ = ModuleState::Absent;
    None
}
