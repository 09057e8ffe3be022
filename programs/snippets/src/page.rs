//! The page from top to bottom.

use i18n::{Language, Question};
use leptos::prelude::*;

use crate::app::State;
use crate::code::Code;
use crate::options::Options;
use crate::preview;
use crate::snippet;

/// The element of the preview.
const PREVIEW: &str = "preview";

/// The page.
#[component]
pub fn Page(
    /// A link to the figures that the calculator has saved; empty where there are none.
    own_link: String,
) -> impl IntoView {
    let State { m, choices, refused, .. } = expect_context();
    let attributes = Memo::new(move |_| choices.with(snippet::attributes));
    Effect::new(move |_: Option<()>| preview::on_refused(PREVIEW, move |names| refused.set(names)));
    Effect::new(move |_: Option<()>| attributes.with(|attributes| preview::show(PREVIEW, attributes)));
    let languages = Language::ALL.map(|language| {
        let address = format!("?lang={}", language.tag());
        view! { <a href=address lang=language.tag() hreflang=language.tag()>{language.endonym()}</a> }
    });
    let question = |Question { question, answer }: &'static Question| {
        view! { <details><summary>{*question}</summary><p>{*answer}</p></details> }
    };
    view! {
        <div class="page site">
            <header>
                <nav>
                    <a href=move || format!("./?lang={}", choices.with(|choices| choices.language.tag()))>{m.back}</a>
                    <span class="languages">{languages.into_iter().collect::<Vec<_>>()}</span>
                </nav>
                <h1>{m.heading}</h1>
                <p>{m.lede}</p>
            </header>
            <main>
                <Options own_link />
                <section class="preview">
                    <h2>{m.preview}</h2>
                    <div id=PREVIEW data-theme=move || choices.with(|choices| choices.theme.clone())></div>
                </section>
                <Code />
                <section id="help">
                    <h2>{m.how}</h2>
                    {m.how_list.iter().map(question).collect::<Vec<_>>()}
                </section>
            </main>
        </div>
    }
}
