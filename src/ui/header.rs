//! Title, one sentence, and how the page is shown.

use leptos::prelude::*;

use super::controls::choice::{Choice, ChoiceOption};
use super::currency::CurrencyChoice;
use super::follow::{never, only_if, text};
use crate::codec::preferences::Theme;
use crate::i18n::Language;
use crate::state::Session;

/// The page's header.
#[component]
pub(super) fn Header(session: Session) -> impl IntoView {
    let m = session.messages();
    let option = |(value, words): (&str, &str)| ChoiceOption {
        value: value.to_owned(),
        words: words.to_owned(),
        disabled: never(),
    };
    let languages = Language::ALL.map(|language| (language.tag(), language.endonym())).map(option);
    let themes = [(Theme::Auto, m.theme_auto), (Theme::Light, m.theme_light), (Theme::Dark, m.theme_dark)];
    let themes = themes.map(|(theme, words)| (theme.id(), words)).map(option);
    let choose_language = move |tag: String| {
        if let Some(language) = Language::read(&tag) {
            session.choose_language(language);
        }
    };
    let choose_theme = move |id: String| {
        if let Some(theme) = Theme::read(&id) {
            session.choose_theme(theme);
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
                    chosen=text(move || session.language().tag().to_owned())
                    choose=Box::new(choose_language)
                />
                <CurrencyChoice session=session />
                <Choice
                    name="theme"
                    label=m.theme
                    groups=vec![("", themes.into())]
                    chosen=text(move || session.theme().id().to_owned())
                    choose=Box::new(choose_theme)
                />
                <p class="note" role="status">
                    <span class="problem">{text(move || only_if(session.language_failed(), m.language_failed))}</span>
                </p>
            </div>
        </header>
    }
}
