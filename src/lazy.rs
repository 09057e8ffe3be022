//! Where the program is split: each function answers with a part of the page once its program is there.
//!
//! With the feature `split` each group is a file of its own, which `cargo xtask build` makes; without it all of them are in the
//! program, and the answer is there at once. Not Leptos' `#[lazy]`: in 0.8 it panics where a file can't be loaded.

use crate::{about, import_dialog, insights, sharing, tools};

/// A part of the program could not be loaded. Another call tries again.
#[derive(Clone, Copy, Debug)]
pub struct NotLoaded;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for NotLoaded {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

macro_rules! groups {
    ($($(#[$doc:meta])* $group:ident: $part:ty = $value:expr;)*) => {$(
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($group, wasm_split_path = ::leptos::wasm_split, fallible)]
        pub fn $group() -> Result<$part, NotLoaded> {
            Ok($value)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        pub async fn $group() -> Result<$part, NotLoaded> {
            Ok($value)
        }
    )*};
}

groups! {
    /// What stands around form and answer, and what goes on behind them.
    tools: tools::ToolsPart = tools::PART;
    /// What follows from the figures.
    insights: insights::InsightsPart = insights::PART;
    /// Help and saved data.
    about: about::AboutPart = about::PART;
    /// QR codes and tables for elsewhere.
    sharing: sharing::SharingPart = sharing::PART;
    /// The dialog for reports.
    import: import_dialog::ImportPart = import_dialog::PART;
}
