//! The preferences of earlier visits, saved apart from the figures.

use codec::preferences::Preferences as Saved;
use leptos::prelude::*;

use super::preferences::{Chosen, Preferences};
use crate::browser::storage;

/// Where preferences are saved. public/boot.js reads the language from there.
pub const KEY: &str = "conversion-cost:preferences";

/// Takes over what an earlier visit chose, and saves what is chosen from now on; if not, it lasts until the page is closed.
pub fn restore_preferences(preferences: Preferences, is_saved: bool) {
    let Saved { theme, columns, .. } = saved();
    preferences.restore(theme, columns);
    if is_saved {
        Effect::new(move || save(preferences.take_chosen()));
    }
}

/// Changes what is saved and nothing else.
fn save(Chosen { language, theme, columns }: Chosen) {
    let earlier = saved();
    let saved = Saved {
        language: language.map(|language| language.tag().to_owned()).or(earlier.language.clone()),
        theme: theme.or(earlier.theme),
        columns: columns.unwrap_or_else(|| earlier.columns.clone()),
    };
    if saved != earlier {
        // Without storage the choice lasts until the page is closed; the notice about the figures says so.
        _ = storage::write(KEY, &saved.write());
    }
}

fn saved() -> Saved {
    storage::read(KEY).ok().flatten().map(|text| Saved::read(&text)).unwrap_or_default()
}
