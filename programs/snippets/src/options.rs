//! Everything that can be chosen: looks, what may be changed, figures.

use conversion_cost::components::{Button, OptionGroup, SelectField, SelectOption, TextField};
use i18n::Language;
use leptos::prelude::*;

use crate::app::State;
use crate::choices::{Choices, FONTS, LAYOUTS, THEMES, color, radius};

/// Everything that can be chosen.
#[component]
pub fn Options(
    /// A link to the figures that the calculator has saved; empty where there are none.
    own_link: String,
) -> impl IntoView {
    let State { m, choices, refused, .. } = expect_context();
    let layouts = [m.layout_compact, m.layout_full, m.layout_results];
    let themes = [m.theme_auto, m.theme_light, m.theme_dark];
    let fonts = [m.font_system, m.font_serif, m.font_mono];
    view! {
        <section class="looks">
            <h2>{m.appearance}</h2>
            <LanguageChoice />
            {choice("layout", m.layout, LAYOUTS, layouts, |choices| &mut choices.layout)}
            {choice("theme", m.theme, THEMES, themes, |choices| &mut choices.theme)}
            {choice("font", m.font, FONTS, fonts, |choices| &mut choices.font)}
            <div class="colors">
                {typed("accent", m.accent, m.not_a_color, is_color, |choices| &mut choices.accent)}
                {typed("background", m.background, m.not_a_color, is_color, |choices| &mut choices.background)}
                {typed("foreground", m.foreground, m.not_a_color, is_color, |choices| &mut choices.foreground)}
                {typed("radius", m.radius, m.not_a_radius, is_radius, |choices| &mut choices.radius)}
                <p class="note" role="status">
                    <span class="problem">{move || refused.with(|refused| (!refused.is_empty()).then_some(m.low_contrast))}</span>
                </p>
            </div>
            {check_box("readonly", m.readonly, |choices| &mut choices.readonly)}
            {check_box("forgets", m.do_not_save, |choices| &mut choices.do_not_save)}
            <Figures />
            <Button
                action="mine"
                label=m.use_own_figures
                hidden=own_link.is_empty()
                quiet=true
                on_press=move |()| choices.update(|choices| choices.figures.clone_from(&own_link))
            />
        </section>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let State { m, choices, .. } = expect_context();
    let options = Language::ALL.map(|language| SelectOption::new(language.tag(), language.endonym())).to_vec();
    let choose = move |tag: String| {
        if let Ok(language) = tag.parse() {
            choices.update(|choices| choices.language = language);
        }
    };
    view! {
        <SelectField
            name="lang"
            label=m.language
            groups=vec![OptionGroup { title: "", options }]
            value=Signal::derive(move || choices.with(|choices| choices.language.tag().to_owned()))
            on_change=choose
        />
    }
}

/// The figures to start with.
#[component]
fn Figures() -> impl IntoView {
    let State { m, choices, .. } = expect_context();
    let problem = move || {
        choices.with(|choices| match (choices.figures().is_none(), choices.is_damaged()) {
            (true, _) => m.no_figures,
            (_, true) => m.damaged_link,
            _ => "",
        })
    };
    let reading =
        move || choices.with(|choices| if choices.named_figures().is_empty() { "" } else { m.figures_public });
    view! {
        <TextField
            name="figures"
            label=m.figures
            value=Signal::derive(move || choices.with(|choices| choices.figures.clone()))
            problem=Signal::derive(move || problem().to_owned())
            reading=Signal::derive(move || reading().to_owned())
            on_input=move |text| choices.update(|choices| choices.figures = text)
        />
    }
}

/// A choice among few.
fn choice(
    name: &'static str,
    label: &'static str,
    values: [&'static str; 3],
    words: [&'static str; 3],
    part: fn(&mut Choices) -> &mut String,
) -> impl IntoView {
    let State { choices, .. } = expect_context();
    let options = values.into_iter().zip(words).map(|(value, words)| SelectOption::new(value, words)).collect();
    view! {
        <SelectField
            name
            label
            groups=vec![OptionGroup { title: "", options }]
            value=Signal::derive(move || part(&mut choices.get()).clone())
            on_change=move |value| choices.update(|choices| *part(choices) = value)
        />
    }
}

/// A field that may stay empty.
fn typed(
    name: &'static str,
    label: &'static str,
    problem: &'static str,
    fits: fn(&str) -> bool,
    part: fn(&mut Choices) -> &mut String,
) -> impl IntoView {
    let State { choices, .. } = expect_context();
    let value = move || part(&mut choices.get()).clone();
    let is_wrong = move || !value().trim().is_empty() && !fits(&value());
    view! {
        <TextField
            name
            label
            value=Signal::derive(value)
            problem=Signal::derive(move || if is_wrong() { problem.to_owned() } else { String::new() })
            on_input=move |text| choices.update(|choices| *part(choices) = text)
        />
    }
}

fn is_color(text: &str) -> bool {
    color(text).is_some()
}

fn is_radius(text: &str) -> bool {
    radius(text).is_some()
}

/// A yes or no.
fn check_box(name: &'static str, label: &'static str, part: fn(&mut Choices) -> &mut bool) -> impl IntoView {
    let State { choices, .. } = expect_context();
    view! {
        <label class="tick">
            <input
                type="checkbox"
                name=name
                prop:checked=move || *part(&mut choices.get())
                on:change:target=move |event| choices.update(|choices| *part(choices) = event.target().checked())
            />
            {label}
        </label>
    }
}
