//! What a conversion costs, per paid channel and in all.
//!
//! **A plan is plain data; edits are values; everything shown is a pure function of the plan; the browser is a set of
//! small adapters.**
//!
//! # The map
//!
//! | module | what it holds | may know |
//! |---|---|---|
//! | [`domain`] | plans, edits, undo, exact figures | nothing of ours |
//! | [`chart`] | pictures: figures in, shapes out | nothing of ours |
//! | [`codec`] | plans as text, and text as plans | `domain` |
//! | [`i18n`] | every sentence, in every language | `domain` |
//! | `platform` | the browser, one capability a file | nothing of ours |
//! | `state` | the session: what is open now, saving, settings | all of the above |
//! | `ui` | what is on the page | all but `platform` |
//!
//! The last three exist on wasm32 only; everything else builds and tests natively.
//!
//! # Where to start
//!
//! [`domain::plan::Plan`] is the one document, [`domain::edit::Edit`] all that can happen to it, and
//! [`domain::report::Report`] all that is shown of it. Then `state/session.rs` and `ui/page.rs`.

pub mod chart;
pub mod codec;
pub mod domain;
pub mod i18n;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod state;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod ui;
