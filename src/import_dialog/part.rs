//! What the lazy program of the dialog hands over.

use leptos::prelude::*;

use super::ImportPart;
use super::dialog::Dialog;

/// What the program hands over.
pub const PART: ImportPart = ImportPart { dialog: |texts| view! { <Dialog texts /> }.into_any() };
