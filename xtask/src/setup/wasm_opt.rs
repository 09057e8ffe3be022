//! wasm-opt, which makes a release a fifth smaller: from npm, from the PATH, or built. Knows nothing of Trunk.

use super::cargo_tool::CargoTool;
use super::npm;
use crate::process::{on_path, version};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The first version that knows all features that we name to it.
const OLDEST: u32 = 116;

/// Where wasm-opt is.
pub(crate) struct WasmOpt {
    /// Its folder; `None` for the PATH.
    pub(crate) folder: Option<PathBuf>,
    /// Its version, a whole number.
    pub(crate) version: String,
}

/// Sees to it that there is one, of the pinned version if possible: another one makes other bytes.
pub(crate) fn install(place: &Path) -> Result<WasmOpt> {
    let pinned = npm::TOOLS.pinned("binaryen").split('.').next().unwrap_or_default();
    if npm::TOOLS.are_installed(place) {
        return Ok(WasmOpt { folder: Some(npm::TOOLS.install(place)?.join(".bin")), version: pinned.to_owned() });
    }
    let there = on_path("wasm-opt").and_then(version);
    match there {
        Some(version) if version == pinned => Ok(WasmOpt { folder: None, version }),
        _ if on_path("npm").is_some() => {
            Ok(WasmOpt { folder: Some(npm::TOOLS.install(place)?.join(".bin")), version: pinned.to_owned() })
        }
        Some(version) if version.parse().is_ok_and(|number: u32| number >= OLDEST) => {
            println!("wasm-opt: taking {version} from the PATH (without npm there is no {pinned})");
            Ok(WasmOpt { folder: None, version })
        }
        _ => Ok(WasmOpt { folder: from_crate().install(place)?, version: OLDEST.to_string() }),
    }
}

/// The crate that brings the C++ sources along.
fn from_crate() -> CargoTool {
    CargoTool {
        package: "wasm-opt",
        version: "0.116.1".to_owned(),
        programs: &["wasm-opt"],
        flags: &["--locked", "--no-default-features"],
        time: "about 10 minutes (quicker with npm)",
    }
}
