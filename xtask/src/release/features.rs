//! Whether browsers of the last years understand the WebAssembly of a release. The compiler decides what it uses, writes that
//! into each program, and wasm-opt reads it there; this is where it would be seen if a new compiler used more.

use crate::files;
use anyhow::{Context, Result};
use std::path::Path;
use wasmparser::{Validator, WasmFeatures};

/// WebAssembly 2.0, which has bulk memory, multiple values, reference types, sign extension and non-trapping conversions of
/// floats. Not SIMD, which came years later to Safari.
const FEATURES: WasmFeatures = WasmFeatures::WASM2.difference(WasmFeatures::SIMD);

/// An error if a program below the folder needs more, or is broken.
pub(super) fn check(folder: &Path) -> Result<()> {
    files::of_kind(folder, "wasm")?.into_iter().try_for_each(|file| {
        validate(&std::fs::read(&file)?).with_context(|| format!("browsers would refuse {}", file.display()))
    })
}

fn validate(wasm: &[u8]) -> Result<()> {
    Validator::new_with_features(FEATURES).validate_all(wasm)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A function type with this many results, and a table of this type.
    fn program(results: u8, table: u8) -> Vec<u8> {
        let mut types = vec![1, 0x60, 0, results];
        types.extend(std::iter::repeat_n(0x7f, results.into()));
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        for (id, section) in [(1, types), (4, vec![1, table, 0, 1])] {
            wasm.extend([id, section.len() as u8]);
            wasm.extend(section);
        }
        wasm
    }

    #[test]
    fn what_browsers_have_had_for_years_passes_and_nothing_else() {
        const EXTERNREF: u8 = 0x6f;
        const ANYREF: u8 = 0x6e; // of garbage collection
        assert!(validate(&program(2, EXTERNREF)).is_ok());
        assert!(validate(&program(2, ANYREF)).is_err());
        assert!(validate(b"<!doctype html>").is_err());
    }
}
