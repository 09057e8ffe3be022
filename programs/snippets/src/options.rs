//! Everything that can be chosen: looks, what may be changed, figures.

use std::sync::Arc;

use conversion_cost::ui::controls::action::Action;
use conversion_cost::ui::follow::{fixed, never, only_if, text, whether};
use i18n::Language;
use leptos::prelude::*;

use crate::choice::Choice;
use crate::choices::{Choices, FONTS, LAYOUTS, THEMES, color, radius};
use crate::page::State;
use crate::text_field::TextField;

/// Everything that can be chosen.
#[component]
pub(crate) fn Options(state: State, mine: String) -> impl IntoView {
    let State { m, choices, .. } = state;
    let languages = Language::ALL.map(|it| (it.tag(), it.endonym()));
    let language = move |tag: String| {
        if let Some(language) = tag.parse::<Language>().ok() {
            choices.update(|it| it.language = language);
        }
    };
    let layouts = [m.layout_compact, m.layout_full, m.layout_results];
    let themes = [m.theme_auto, m.theme_light, m.theme_dark];
    let fonts = [m.font_system, m.font_serif, m.font_mono];
    let figures = move || choices.with(|it| it.figures.clone());
    let problem = move || match choices.with(|it| (it.figures().is_none(), it.is_damaged())) {
        (true, _) => m.no_figures.to_owned(),
        (_, damaged) => only_if(damaged, m.damaged_link),
    };
    let has_mine = !mine.is_empty();
    view! {
        <section class="looks">
            <h2>{m.appearance}</h2>
            {list(languages, "lang", m.language, move || choices.with(|it| it.language.tag().to_owned()), language)}
            {listed(choices, LAYOUTS, layouts, "layout", m.layout, |it| &mut it.layout)}
            {listed(choices, THEMES, themes, "theme", m.theme, |it| &mut it.theme)}
            {listed(choices, FONTS, fonts, "font", m.font, |it| &mut it.font)}
            <div class="colors">
                {typed(choices, "accent", m.accent, m.not_a_color, |it| color(it).is_some(), |it| &mut it.accent)}
                {typed(choices, "background", m.background, m.not_a_color, |it| color(it).is_some(), |it| &mut it.background)}
                {typed(choices, "foreground", m.foreground, m.not_a_color, |it| color(it).is_some(), |it| &mut it.foreground)}
                {typed(choices, "radius", m.radius, m.not_a_radius, |it| radius(it).is_some(), |it| &mut it.radius)}
                <p class="note" role="status">
                    <span class="problem">{text(move || only_if(!state.refused.with(Vec::is_empty), m.low_contrast))}</span>
                </p>
            </div>
            {tick(choices, "readonly", m.readonly, |it| &mut it.readonly)}
            {tick(choices, "forgets", m.do_not_save, |it| &mut it.forgets)}
            <TextField
                name="figures"
                label=m.figures
                value=text(figures)
                problem=Arc::new(problem)
                remark=text(move || only_if(!choices.with(Choices::named_figures).is_empty(), m.figures_public))
                enter=Box::new(move |typed| choices.update(|it| it.figures = typed))
            />
            <Action
                action="mine"
                label=fixed(m.use_own_figures)
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
    let options = options.into_iter().collect();
    view! { <Choice name=name label=label options=options chosen=text(chosen) choose=Box::new(choose) /> }
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
            name=name
            label=label
            value=text(value)
            problem=Arc::new(move || only_if(wrong(), problem))
            remark=fixed("")
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
