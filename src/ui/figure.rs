//! A result on the page: for people as they read it, for machines in canonical form.

use leptos::prelude::*;

use super::follow::{Text, text};
use crate::domain::ratio::Ratio;

/// A `<data>` element of the contract. Its value is empty where there is no number, and the text then says why.
pub(super) fn figure(
    key: String,
    number: impl Fn() -> Option<Ratio> + Send + Sync + 'static,
    words: Text,
) -> impl IntoView {
    let value = text(move || number().map(Ratio::canonical).unwrap_or_default());
    view! { <data data-result=key value=value>{words}</data> }
}
