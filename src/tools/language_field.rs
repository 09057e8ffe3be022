//! The choice of a language.

use i18n::Language;
use leptos::prelude::*;

use crate::browser::{focus, select, task};
use crate::components::{OptionGroup, SelectField, SelectOption, flag, words_if};
use crate::state::{LocaleChoice, locale, messages};

const NAME: &str = "lang";

/// The choice of a language.
#[component]
pub fn LanguageField() -> impl IntoView {
    let m = messages();
    let language = locale().language;
    let choice: LocaleChoice = expect_context();
    let options = Language::ALL.map(|language| SelectOption::new(language.tag(), language.endonym())).to_vec();
    let choose = move |tag: String| {
        let Ok(chosen) = tag.parse() else { return };
        task::spawn(async move {
            if !choice.choose(chosen).await {
                // The list shows the language that stayed. WebKit tells of no change where the choice is the one that it last
                // saw, made by hand or found on getting the focus.
                select::set_value(NAME, language.tag());
            }
            focus::after_update(NAME.to_owned());
        });
    };
    view! {
        <SelectField
            name=NAME
            label=m.language
            groups=vec![OptionGroup { title: "", options }]
            value=language.tag()
            on_change=choose
        />
    }
}

/// That a language can't be loaded, where that is so.
#[component]
pub fn LanguageProblem() -> impl IntoView {
    let m = messages();
    let choice: LocaleChoice = expect_context();
    view! {
        <p class="note" id="lang-problem" role="status">
            <span class="problem">{words_if(flag(move || choice.has_failed()), m.language_failed)}</span>
        </p>
    }
}
