//! The page from top to bottom.

use std::sync::Arc;

use conversion_cost::codec::record::Record;
use conversion_cost::i18n::{Language, Question, Site, lines};
use conversion_cost::platform::{clipboard, page, storage, url};
use conversion_cost::ui::controls::action::Action;
use conversion_cost::ui::controls::choice::{Choice, ChoiceOption};
use conversion_cost::ui::controls::text_field::TextField;
use conversion_cost::ui::follow::{fixed, never, only_if, text, whether};
use leptos::mount::mount_to_body;
use leptos::prelude::*;

use crate::choices::{Choices, FONTS, LAYOUTS, THEMES, color, link_to, radius};
use crate::preview;
use crate::snippet::{self, Kind};

/// The element of the preview, and the field of the code.
const PREVIEW: &str = "preview";
const SNIPPET: &str = "snippet";

/// What the page knows. All of it is plain data, so that it can be copied into every closure.
#[derive(Clone, Copy)]
struct State {
    m: &'static Site,
    /// The address of the calculator, up to its last `/`.
    base: &'static str,
    choices: RwSignal<Choices>,
    kind: RwSignal<Kind>,
    /// The colours that the preview left out.
    refused: RwSignal<Vec<String>>,
    /// Whether the code was copied; `None` until it was to be.
    copied: RwSignal<Option<bool>>,
}

/// Puts the page there; `None` where the sentences can't be read.
pub fn mount(tag: &str, texts: String, key: &str) -> Option<()> {
    let m: &'static Site = lines::read(texts.leak()).map(|texts| &*Box::leak(Box::new(texts)))?;
    let language = Language::read(tag)?;
    let address = url::page();
    let base = address.rsplit_once('/').map_or("", |(base, _)| base).to_owned() + "/";
    page::set_texts(language.tag(), m.title, m.lede);
    let mine = mine(key, language, &base);
    let base = base.leak();
    mount_to_body(move || {
        let state = State {
            m,
            base,
            choices: RwSignal::new(Choices::new(language)),
            kind: RwSignal::new(Kind::ALL[0]),
            refused: RwSignal::default(),
            copied: RwSignal::default(),
        };
        view! { <Page state=state mine=mine /> }
    });
    page::remove("start");
    page::set_root("data-app", "ready");
    Some(())
}

/// A link to the figures that the calculator has saved; empty where there are none.
fn mine(key: &str, language: Language, base: &str) -> String {
    let saved = storage::read(key).ok().flatten().and_then(|text| Record::read(&text).ok());
    let plan = saved.map(|record| record.plan.plan(language.currency(), language.mark()));
    plan.filter(|plan| !plan.is_blank()).map(|plan| link_to(&plan, base, language)).unwrap_or_default()
}

#[component]
fn Page(state: State, mine: String) -> impl IntoView {
    let State { m, choices, .. } = state;
    let attributes = Memo::new(move |_| choices.with(snippet::attributes));
    Effect::new(move |_| {
        preview::on_refused(PREVIEW, move |refused| state.refused.set(refused));
        Effect::new(move |_| attributes.with(|attributes| preview::show(PREVIEW, attributes)));
    });
    let languages = Language::ALL.map(|language| {
        let address = format!("?lang={}", language.tag());
        view! { <a href=address lang=language.tag() hreflang=language.tag()>{language.endonym()}</a> }
    });
    let question = |it: &Question| view! { <details><summary>{it.question}</summary><p>{it.answer}</p></details> };
    view! {
        <div class="page site">
            <header>
                <nav>
                    <a href=move || format!("./?lang={}", choices.with(|it| it.language.tag()))>{m.back}</a>
                    <span class="languages">{languages.into_iter().collect::<Vec<_>>()}</span>
                </nav>
                <h1>{m.heading}</h1>
                <p>{m.lede}</p>
            </header>
            <main>
                <Options state=state mine=mine />
                <section class="preview">
                    <h2>{m.preview}</h2>
                    <div id=PREVIEW data-theme=move || choices.with(|it| it.theme.clone())></div>
                </section>
                <Code state=state />
                <section id="help">
                    <h2>{m.how}</h2>
                    {m.how_list.iter().map(question).collect::<Vec<_>>()}
                </section>
            </main>
        </div>
    }
}

/// Everything that can be chosen.
#[component]
fn Options(state: State, mine: String) -> impl IntoView {
    let State { m, choices, .. } = state;
    let languages = Language::ALL.map(|it| (it.tag(), it.endonym()));
    let language = move |tag: String| {
        if let Some(language) = Language::read(&tag) {
            choices.update(|it| it.language = language);
        }
    };
    let layouts = [m.layout_compact, m.layout_full, m.layout_results];
    let themes = [m.theme_auto, m.theme_light, m.theme_dark];
    let fonts = [m.font_system, m.font_serif, m.font_mono];
    let figures = move || choices.with(|it| it.figures.clone());
    let problem = move || match choices.with(|it| (it.figures().is_none(), it.is_damaged())) {
        (true, _) => m.no_figures.to_owned(),
        (_, damaged) => only_if(damaged, m.damaged),
    };
    let has_mine = !mine.is_empty();
    view! {
        <section class="looks">
            <h2>{m.looks}</h2>
            {list(languages, "lang", m.language, move || choices.with(|it| it.language.tag().to_owned()), language)}
            {listed(choices, LAYOUTS, layouts, "layout", m.layout, |it| &mut it.layout)}
            {listed(choices, THEMES, themes, "theme", m.theme, |it| &mut it.theme)}
            {listed(choices, FONTS, fonts, "font", m.font, |it| &mut it.font)}
            <div class="colors">
                {typed(choices, "accent", m.accent, m.no_color, |it| color(it).is_some(), |it| &mut it.accent)}
                {typed(choices, "background", m.background, m.no_color, |it| color(it).is_some(), |it| &mut it.background)}
                {typed(choices, "foreground", m.foreground, m.no_color, |it| color(it).is_some(), |it| &mut it.foreground)}
                {typed(choices, "radius", m.radius, m.no_radius, |it| radius(it).is_some(), |it| &mut it.radius)}
                <p class="note" role="status">
                    <span class="problem">{text(move || only_if(!state.refused.with(Vec::is_empty), m.pale))}</span>
                </p>
            </div>
            {tick(choices, "readonly", m.readonly, |it| &mut it.readonly)}
            {tick(choices, "forgets", m.forgets, |it| &mut it.forgets)}
            <TextField
                name="figures".to_owned()
                kind="text"
                before=fixed("")
                label=m.figures
                after=fixed("")
                value=text(figures)
                problem=Arc::new(problem)
                reading=text(move || only_if(!choices.with(Choices::named_figures).is_empty(), m.public))
                enter=Box::new(move |typed| choices.update(|it| it.figures = typed))
            />
            <Action
                action="mine"
                label=fixed(m.mine)
                idle=never()
                hidden=whether(move || !has_mine)
                quiet=true
                press=Box::new(move || choices.update(|it| it.figures.clone_from(&mine)))
            />
        </section>
    }
}

/// A list of values and their words.
fn list(
    options: impl IntoIterator<Item = (&'static str, &'static str)>,
    name: &'static str,
    label: &'static str,
    chosen: impl Fn() -> String + Send + 'static,
    choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let option = |(value, words): (&str, &str)| ChoiceOption {
        value: value.to_owned(),
        words: words.to_owned(),
        disabled: never(),
    };
    let groups = vec![("", options.into_iter().map(option).collect())];
    view! { <Choice name=name label=label groups=groups chosen=text(chosen) choose=Box::new(choose) /> }
}

/// A choice among few.
fn listed(
    choices: RwSignal<Choices>,
    values: [&'static str; 3],
    words: [&'static str; 3],
    name: &'static str,
    label: &'static str,
    part: fn(&mut Choices) -> &mut String,
) -> impl IntoView {
    let chosen = move || part(&mut choices.get()).clone();
    let choose = move |value| choices.update(|it| *part(it) = value);
    list(values.into_iter().zip(words), name, label, chosen, choose)
}

/// A field that may stay empty.
fn typed(
    choices: RwSignal<Choices>,
    name: &'static str,
    label: &'static str,
    problem: &'static str,
    fits: fn(&str) -> bool,
    part: fn(&mut Choices) -> &mut String,
) -> impl IntoView {
    let value = move || part(&mut choices.get()).clone();
    let wrong = move || !value().trim().is_empty() && !fits(&value());
    view! {
        <TextField
            name=name.to_owned()
            kind="text"
            before=fixed("")
            label=label
            after=fixed("")
            value=text(value)
            problem=Arc::new(move || only_if(wrong(), problem))
            reading=fixed("")
            enter=Box::new(move |typed| choices.update(|it| *part(it) = typed))
        />
    }
}

/// A yes or no.
fn tick(
    choices: RwSignal<Choices>,
    name: &'static str,
    label: &'static str,
    part: fn(&mut Choices) -> &mut bool,
) -> impl IntoView {
    let set = move |ticked| choices.update(|it| *part(it) = ticked);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                name=name
                prop:checked=move || *part(&mut choices.get())
                on:change:target=move |event| set(event.target().checked())
            />
            {label}
        </label>
    }
}

/// The code and how it is copied.
#[component]
fn Code(state: State) -> impl IntoView {
    let State { m, base, choices, kind, copied, .. } = state;
    let code = move || choices.with(|it| snippet::html(it, kind.get(), base, m.frame_title));
    // What was said of other code would be wrong.
    Effect::new(move |before: Option<String>| {
        if before.is_some_and(|before| before != code()) {
            copied.set(None);
        }
        code()
    });
    let words = [m.kind_element, m.kind_frame, m.kind_plain];
    let kinds = Kind::ALL.into_iter().zip(words).map(|(it, words)| {
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name="kind"
                    value=it.name()
                    prop:checked=move || kind.get() == it
                    on:change=move |_| kind.set(it)
                />
                {words}
            </label>
        }
    });
    let copy = move || {
        clipboard::copy(&untrack(code), move |done| {
            copied.set(Some(done));
            if !done {
                page::select(SNIPPET);
            }
        });
    };
    let said = move || copied.get().map(|done| if done { m.copied } else { m.by_hand }).unwrap_or_default();
    view! {
        <section>
            <h2><label for=SNIPPET>{m.snippet}</label></h2>
            <fieldset>
                <legend class="unseen">{m.kind}</legend>
                {kinds.collect::<Vec<_>>()}
            </fieldset>
            <textarea id=SNIPPET readonly rows="7" spellcheck="false" prop:value=code></textarea>
            <div class="copy">
                <Action
                    action="copy"
                    label=fixed(m.copy)
                    idle=never()
                    hidden=never()
                    quiet=false
                    press=Box::new(copy)
                />
                <p class="aside" role="status">{said}</p>
            </div>
        </section>
    }
}
