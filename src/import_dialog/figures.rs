//! The figures that would be used, and what becomes of the form.

use domain::quantity::Quantity;
use i18n::Import;
use leptos::prelude::*;
use reports::gather::QuantitySums;
use reports::role::Role;
use reports::session::Request;
use reports::view::{ChannelView, FiguresView, FormView};

use super::dialog::part;
use super::format::ReportFormat;
use super::sentences::{role_name, target_name};
use crate::components::{DataTable, OptionGroup, SelectField, SelectOption, TableRow};
use crate::state::{ReportReader, locale};

/// The id of the choice of a currency where there are several.
pub const CURRENCY: &str = "import-only";

/// The id of the choice of what becomes of the form.
const FORM: &str = "import-form-choice";

/// The currency where there are several, and what becomes of the form.
#[component]
pub fn FormFields(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let currencies = part(reader, |view| view.currencies.iter().map(ToString::to_string).collect::<Vec<_>>());
    let has_several = Memo::new(move |_| currencies.with(|currencies| !currencies.is_empty()));
    let currency = part(reader, |view| view.currency.map(|currency| currency.to_string()).unwrap_or_default());
    let is_asked = part(reader, |view| {
        let question = |question: &_| super::fields::question_field(question).as_deref() == Some(CURRENCY);
        view.is_asked && view.questions.iter().any(question)
    });
    let currency_options = Memo::new(move |_| {
        let code = |code: String| SelectOption::new(code.clone(), code);
        let options =
            std::iter::once(SelectOption::new("", texts.choose)).chain(currencies.get().into_iter().map(code));
        vec![OptionGroup { title: "", options: options.collect() }]
    });
    let form = part(reader, |view| view.form);
    let has_choice = Memo::new(move |_| matches!(form.get(), FormView::Choice { .. }));
    let form_options =
        vec![SelectOption::new("keep", texts.form_keep), SelectOption::new("replace", texts.form_replace)];
    let form_options = StoredValue::new(vec![OptionGroup { title: "", options: form_options }]);
    let form_choice = move || match form.get() {
        FormView::Choice { replaces: true } => "replace".to_owned(),
        _ => "keep".to_owned(),
    };
    let other_currency = move || match form.get() {
        FormView::OtherCurrency { form, files } => {
            let sentence = texts.form_other_currency.with(&[form.code(), files.code()]);
            Some(view! { <p class="caution">{sentence}</p> })
        }
        _ => None,
    };
    view! {
        <div class="import-form" id="import-form">
            <Show when=move || has_several.get()>
                <SelectField
                    name=CURRENCY
                    label=texts.currency
                    groups=currency_options
                    value=currency
                    invalid=is_asked
                    on_change=move |code: String| reader.ask(&Request::UseCurrency(code.parse().ok()))
                />
            </Show>
            <Show when=move || has_choice.get()>
                <SelectField
                    name=FORM
                    label=texts.form
                    groups=form_options.get_value()
                    value=Signal::derive(form_choice)
                    on_change=move |value: String| reader.ask(&Request::ReplaceForm(value == "replace"))
                />
            </Show>
            {other_currency}
        </div>
    }
}

/// The figures of each channel, the organic conversions and the period.
#[component]
pub fn Figures(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let locale = locale();
    let figures = part(expect_context(), |view| view.figures.clone());
    let content = move |figures: &FiguresView| {
        if figures.channels.is_empty() && figures.organic.is_none() {
            return view! { <p>{texts.nothing}</p> }.into_any();
        }
        let format = ReportFormat { locale, currency: figures.currency };
        view! { {table(texts, format, figures)} {remarks(texts, format, figures)} }.into_any()
    };
    view! { <div class="written" id="import-result">{move || figures.with(content)}</div> }
}

/// The figures of each channel, and of all that have both spend and conversions.
fn table(texts: &'static Import, format: ReportFormat, figures: &FiguresView) -> AnyView {
    let channels = &figures.channels;
    let has = |quantity: &Quantity| channels.iter().any(|channel| channel.sums.get(*quantity).is_some());
    let quantities: Vec<Quantity> = Quantity::ALL.into_iter().filter(has).collect();
    let mut headings = vec![texts.channel];
    headings.extend(quantities.iter().map(|quantity| role_name(texts, Role::Sum(*quantity))));
    headings.push(texts.cost);
    let row = |name: String, sums: &QuantitySums| {
        let cells = quantities.iter().map(|quantity| format.sum(sums, *quantity)).chain([format.cost(sums)]);
        TableRow { name, cells: cells.map(IntoAny::into_any).collect() }
    };
    let mut rows: Vec<_> = channels.iter().map(|it| row(target_name(&it.target), &it.sums)).collect();
    if channels.len() > 1 && channels.iter().any(|channel| channel.sums.is_whole()) {
        rows.push(row(texts.total.to_owned(), &figures.total));
    }
    view! { <DataTable headings rows /> }.into_any()
}

/// What should be known of the figures.
fn remarks(texts: &'static Import, format: ReportFormat, figures: &FiguresView) -> AnyView {
    let incomplete = figures.channels.iter().filter(|channel| !channel.sums.is_whole());
    let incomplete: Vec<String> = incomplete.map(|ChannelView { target, .. }| target_name(target)).collect();
    let organic = figures.organic.and_then(domain::ratio::Ratio::from_decimal);
    let organic = organic.map(|organic| texts.organic.with(&[&format.plain(&organic.canonical())]));
    let period = figures.days.map(|days| texts.period.with(&[&format.day(days.first), &format.day(days.last)]));
    view! {
        {(!incomplete.is_empty())
            .then(|| view! { <p class="caution">{texts.not_in_total.with(&[&incomplete.join(", ")])}</p> })}
        {organic.map(|sentence| view! { <p>{sentence}</p> })}
        {period.map(|sentence| view! { <p>{sentence}</p> })}
        {figures.periods_differ.then(|| view! { <p class="caution">{texts.different_periods}</p> })}
    }
    .into_any()
}

/// All in all, for those who hear the dialog, once all is read.
#[component]
pub fn Status(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let locale = locale();
    let figures = part(expect_context(), |view| (!view.is_reading()).then(|| view.figures.clone()));
    let sentence = move |figures: &Option<FiguresView>| {
        let figures = figures.as_ref().filter(|figures| !figures.channels.is_empty())?;
        let format = ReportFormat { locale, currency: figures.currency };
        let sum = |quantity| (role_name(texts, Role::Sum(quantity)), format.sum(&figures.total, quantity));
        let all = [sum(Quantity::Spend), sum(Quantity::Conversions), (texts.cost, format.cost(&figures.total))];
        let known = all.into_iter().filter(|(_, figure)| !figure.is_empty());
        Some(known.map(|(name, figure)| format!("{name}: {figure}")).collect::<Vec<_>>().join(", "))
    };
    view! { <p class="unseen" id="import-status" role="status">{move || figures.with(sentence)}</p> }
}
