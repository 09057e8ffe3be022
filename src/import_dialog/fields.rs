//! What is chosen for a file: its channel, and what it leaves open.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use i18n::Import;
use leptos::prelude::*;
use reports::gather::choices::{ChannelChoice, Choice};
use reports::gather::{FileId, Question};
use reports::session::Request;
use reports::table::day::DateOrder;
use reports::table::span::Days;
use reports::view::file::{ChannelSource, Field, FileView};

use super::columns;
use super::dialog::part;
use super::figures::CURRENCY;
use super::file::part_id;
use super::format::ReportFormat;
use crate::components::{OptionGroup, SelectField, SelectOption};
use crate::state::{ReportReader, locale, plan_store};

/// The currencies that are offered first.
const COMMON: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The last part of a field's id. "mark" is the outside's name for the decimal separator.
const fn kind(field: &Field) -> &'static str {
    match field {
        Field::Channel(..) => "channel",
        Field::Separator { .. } => "mark",
        Field::Indicator { .. } => "indicator",
        Field::DateOrder { .. } => "dates",
        Field::Currency { .. } => "currency",
    }
}

/// The id of the field in which a question is answered, if there is one.
pub fn question_field(question: &Question) -> Option<String> {
    match question {
        Question::Columns(file) => Some(part_id(*file, columns::SUMMARY)),
        Question::Channel(file) => Some(part_id(*file, "channel")),
        Question::Separator(file, _) => Some(part_id(*file, "mark")),
        Question::Indicator(file, _) => Some(part_id(*file, "indicator")),
        Question::Dates(file, _) => Some(part_id(*file, "dates")),
        Question::Currency(file) => Some(part_id(*file, "currency")),
        Question::SeveralCurrencies(_) => Some(CURRENCY.to_owned()),
        Question::StillReading | Question::OutOfRange(..) | Question::NoFigures => None,
    }
}

/// All fields of a file.
#[component]
pub fn FileFields(
    /// Which file.
    id: FileId,
    /// The sentences.
    texts: &'static Import,
    /// What is told of it.
    file: Memo<Option<FileView>>,
) -> impl IntoView {
    let is_recalled = Memo::new(move |_| file.with(|file| file.as_ref().is_some_and(|file| file.is_recalled)));
    let kinds = Memo::new(move |_| {
        file.with(|file| file.iter().flat_map(|file| &file.fields).map(kind).collect::<Vec<&'static str>>())
    });
    view! {
        {move || is_recalled.get().then(|| view! { <p>{texts.remembered}</p> })}
        <For each=move || kinds.get() key=|kind| *kind let:own>
            <FileField
                id
                texts
                name=part_id(id, own)
                field=Memo::new(move |_| {
                    file.with(|file| file.as_ref()?.fields.iter().find(|field| kind(field) == own).cloned())
                })
            />
        </For>
    }
}

/// A field of a file.
#[component]
fn FileField(id: FileId, texts: &'static Import, name: String, field: Memo<Option<Field>>) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let format = ReportFormat { locale: locale(), currency: None };
    let own_currency = plan_store().with_untracked(|plan| plan.currency.to_string());
    let label =
        Memo::new(move |_| field.with(|field| field.as_ref().map(|field| label(texts, field)).unwrap_or_default()));
    let groups = Memo::new(move |_| {
        let options = |field: &Field| options(texts, format, field, &own_currency);
        let options = field.with(|field| field.as_ref().map(options).unwrap_or_default());
        vec![OptionGroup { title: "", options }]
    });
    let value = Memo::new(move |_| field.with(|field| field.as_ref().map(value).unwrap_or_default()));
    let is_asked = {
        let name = name.clone();
        part(reader, move |view| {
            view.is_asked && view.questions.iter().filter_map(question_field).any(|field| field == name)
        })
    };
    let choose = move |value: String| {
        if let Some(choice) = field.with_untracked(|field| field.as_ref().map(|field| choice(field, &value))) {
            reader.ask(&Request::Choose(id, choice));
        }
    };
    view! { <SelectField name label groups value invalid=is_asked on_change=choose /> }
}

fn label(texts: &Import, field: &Field) -> String {
    match field {
        Field::Channel(..) => texts.channel.to_owned(),
        Field::Separator { example, .. } => texts.separator.with(&[example]),
        Field::Indicator { .. } => texts.indicator.to_owned(),
        Field::DateOrder { .. } => texts.dates.to_owned(),
        Field::Currency { .. } => texts.currency.to_owned(),
    }
}

fn options(texts: &Import, format: ReportFormat, field: &Field, own_currency: &str) -> Vec<SelectOption> {
    let none = |words: &str| SelectOption::new("", words);
    match field {
        Field::Channel(source, _) => {
            let source = match source {
                ChannelSource::Column(name) => none(&texts.channel_of_column.with(&[name])),
                ChannelSource::Platform(preset) => none(preset.name()),
                ChannelSource::Unknown => none(texts.choose),
            };
            let presets = Preset::all().map(|preset| SelectOption::new(preset.id(), preset.name()));
            std::iter::once(source).chain(presets).chain([SelectOption::new("own", texts.custom_channel)]).collect()
        }
        Field::Separator { example, .. } => {
            // The likelier reading first: three digits behind a separator mostly are thousands.
            let [group, decimal] = if example.contains(',') { ["dot", "comma"] } else { ["comma", "dot"] };
            vec![
                none(texts.choose),
                SelectOption::new(group, texts.separator_thousands.with(&[example])),
                SelectOption::new(decimal, texts.separator_decimal.with(&[example])),
            ]
        }
        Field::Indicator { kinds, .. } => {
            let kind = |kind: &String| {
                SelectOption::new(format!("={kind}"), if kind.is_empty() { texts.no_indicator } else { kind.as_str() })
            };
            std::iter::once(none(texts.choose)).chain(kinds.iter().map(kind)).collect()
        }
        Field::DateOrder { day_first, month_first, .. } => {
            let range = |days: &Days| texts.day_range.with(&[&format.day(days.first), &format.day(days.last)]);
            vec![
                none(texts.choose),
                SelectOption::new("day", texts.dates_day.with(&[&range(day_first)])),
                SelectOption::new("month", texts.dates_month.with(&[&range(month_first)])),
            ]
        }
        Field::Currency { proposed, .. } => {
            let proposed = none(proposed.as_ref().map_or(texts.choose, |currency| currency.code()));
            let own = (!COMMON.contains(&own_currency)).then_some(own_currency);
            let codes = COMMON.into_iter().chain(own).map(|code| SelectOption::new(code, code));
            std::iter::once(proposed).chain(codes).collect()
        }
    }
}

/// The value of what was chosen; empty where nothing was. A kind of results can itself be empty.
fn value(field: &Field) -> String {
    let value = match field {
        Field::Channel(_, Some(ChannelChoice::Preset(preset))) => preset.id(),
        Field::Channel(_, Some(ChannelChoice::Own)) => "own",
        Field::Separator { chosen: Some(DecimalSeparator::Point), .. } => "dot",
        Field::Separator { chosen: Some(DecimalSeparator::Comma), .. } => "comma",
        Field::DateOrder { chosen: Some(DateOrder::DayFirst), .. } => "day",
        Field::DateOrder { chosen: Some(DateOrder::MonthFirst), .. } => "month",
        Field::Indicator { chosen: Some(kind), .. } => return format!("={kind}"),
        Field::Currency { chosen: Some(currency), .. } => return currency.to_string(),
        _ => "",
    };
    value.to_owned()
}

/// The choice of such a value.
fn choice(field: &Field, value: &str) -> Choice {
    match field {
        Field::Channel(..) => Choice::Channel(match value.parse() {
            Ok(ChannelId::Preset(preset)) => Some(ChannelChoice::Preset(preset)),
            _ => (value == "own").then_some(ChannelChoice::Own),
        }),
        Field::Separator { .. } => Choice::Separator(match value {
            "dot" => Some(DecimalSeparator::Point),
            "comma" => Some(DecimalSeparator::Comma),
            _ => None,
        }),
        Field::DateOrder { .. } => Choice::DateOrder(match value {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            _ => None,
        }),
        Field::Indicator { .. } => Choice::Indicator(value.strip_prefix('=').map(str::to_owned)),
        Field::Currency { .. } => Choice::Currency(value.parse().ok()),
    }
}
