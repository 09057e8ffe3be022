//! How the page is shown: language, currency, appearance.

use codec::preferences::Theme;
use leptos::prelude::*;

use super::currency_field::CurrencyField;
use super::language_field::{LanguageField, LanguageProblem};
use crate::components::{OptionGroup, SelectField, SelectOption, text};
use crate::state::{Preferences, messages};

/// The choices in the header.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <LanguageField />
        <CurrencyField />
        <ThemeField />
        <LanguageProblem />
    }
}

/// The choice of an appearance.
#[component]
fn ThemeField() -> impl IntoView {
    let m = messages();
    let preferences: Preferences = expect_context();
    let themes = [(Theme::Auto, m.theme_auto), (Theme::Light, m.theme_light), (Theme::Dark, m.theme_dark)];
    let options = themes.map(|(theme, name)| SelectOption::new(theme.id(), name)).to_vec();
    let choose = move |theme: String| {
        if let Ok(theme) = theme.parse() {
            preferences.choose_theme(theme);
        }
    };
    view! {
        <SelectField
            name="theme"
            label=m.theme
            groups=vec![OptionGroup { title: "", options }]
            value=text(move || preferences.theme().id().to_owned())
            on_change=choose
        />
    }
}
