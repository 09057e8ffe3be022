//! What the lazy program at the foot of the page hands over.

use leptos::prelude::*;

use super::AboutPart;
use super::help::HelpContent;
use super::saved_data::SavedDataContent;

/// What the program hands over.
pub const PART: AboutPart = AboutPart {
    help: |texts| view! { <HelpContent texts /> }.into_any(),
    saved_data: |texts| view! { <SavedDataContent texts /> }.into_any(),
};
