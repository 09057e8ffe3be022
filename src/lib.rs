//! The calculator's page: a Leptos component tree. What a conversion costs is computed in `crates/domain`.
//!
//! | module | what it holds | may know |
//! |---|---|---|
//! | [`app`] | starts the page: language, stores, contexts | all |
//! | [`state`] | what is open and how it is stored | the pure crates and `browser` |
//! | [`components`] | the kit: fields, buttons, tables | labels, signals, callbacks; never a plan |
//! | [`calculator`] | what one needs to type: header, form, answer | `state`, `components` |
//! | [`tools`] | what stands around that, loaded right behind it | `state`, `components`, the lazy sections |
//! | [`insights`], [`import_dialog`], [`sharing`], [`about`] | lazy sections | `state`, `components` |
//! | [`lazy`] | where the program is split | `tools`, the lazy sections |
//! | [`browser`] | one capability of the browser a file | no domain word |
//!
//! Start at [`app`], then `state/plan_store.rs` and `calculator/page.rs`.
#![cfg(target_arch = "wasm32")]

pub mod about;
pub mod app;
pub mod browser;
pub mod calculator;
pub mod components;
pub mod import_dialog;
pub mod insights;
pub mod lazy;
pub mod sharing;
pub mod state;
pub mod tools;
