//! Lists whose parts stay the same elements while others come and go.

use std::sync::Arc;

use leptos::prelude::*;

/// A part for each key, in the order of the keys. It goes with its key, and keeps what is in it and the focus as long as that
/// stays.
pub fn keyed(
    keys: impl Fn() -> Vec<u64> + Send + Sync + 'static,
    part: impl Fn(u64) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    keyed_of(Box::new(keys), Arc::new(part))
}

type Keys = Box<dyn Fn() -> Vec<u64> + Send + Sync>;
type Part = Arc<dyn Fn(u64) -> AnyView + Send + Sync>;

fn keyed_of(keys: Keys, part: Part) -> AnyView {
    view! { <For each=keys key=|key| *key children=move |key| part(key) /> }.into_any()
}
