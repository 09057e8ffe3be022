//! Title, one sentence, and how the page is shown.

use leptos::prelude::*;

use super::controls::choice::{Choice, ChoiceOption};
use super::currency::CurrencyChoice;
use super::{messages, text};
use crate::codec::preferences::Theme;
use crate::i18n::Language;
use crate::state::{Session, Settings, focus_soon};

/// The page's header.
#[component]
pub(super) fn Header() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let session = expect_context::<Session>();
    let m = messages();
    let option = |(value, words): (&str, &str)| ChoiceOption {
        value: value.to_owned(),
        words: words.to_owned(),
        disabled: Signal::stored(false),
    };
    let languages = Language::ALL.map(|language| (language.tag(), language.endonym())).map(option);
    let themes = [(Theme::Auto, m.theme_auto), (Theme::Light, m.theme_light), (Theme::Dark, m.theme_dark)];
    let themes = themes.map(|(theme, words)| (theme.id(), words)).map(option);
    let choose_language = move |tag: String| {
        if let Some(language) = Language::read(&tag) {
            session.choose_language(language);
            focus_soon("lang".to_owned());
        }
    };
    let choose_theme = move |id: String| {
        if let Some(theme) = Theme::read(&id) {
            settings.choose_theme(theme);
        }
    };
    view! {
        <header class="page-header">
            <div class="page-title">
                <h1>{m.heading}</h1>
                <p>{m.lede}</p>
            </div>
            <div class="settings">
                <Choice
                    name="lang"
                    label=m.language
                    groups=vec![("", languages.into())]
                    chosen=text(move || settings.language().tag().to_owned())
                    choose=Callback::new(choose_language)
                />
                <CurrencyChoice />
                <Choice
                    name="theme"
                    label=m.theme
                    groups=vec![("", themes.into())]
                    chosen=text(move || settings.theme().id().to_owned())
                    choose=Callback::new(choose_theme)
                />
            </div>
        </header>
    }
}
