//! What is asked of a file: its channel, and what it leaves open.

use conversion_cost::domain::channel::Preset;
use conversion_cost::domain::money::Currency;
use conversion_cost::platform::tree::Tree;
use conversion_cost::ui::pieces::Options;
use import::day::Period;
use import::gather::{Ask, Choices, File, Gathered, gather};
use import::role::Role;
use import::sources::Target;
use import::tally::Mark;

use super::files::place;
use super::screen::Hold;
use super::session::{Entry, Session};

/// The currencies that are offered first.
const NEAR: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// What is asked of a file alone, whatever was chosen.
struct Open {
    mark: Option<String>,
    indicators: Vec<String>,
    currency: bool,
    dates: Option<[(u32, u32); 2]>,
}

impl Open {
    fn of(file: &File) -> Self {
        let unasked = File { choices: Choices::default(), ..file.clone() };
        let mut open = Self { mark: None, indicators: Vec::new(), currency: false, dates: None };
        for ask in gather(&[&unasked], import::gather::Around::default()).asks {
            match ask {
                Ask::Mark(_, example) => open.mark = Some(example),
                Ask::Indicator(_, indicators) => open.indicators = indicators,
                Ask::Currency(_) => open.currency = true,
                _ => {}
            }
        }
        if let Period::Open(day, month) = file.scanned.period(None) {
            open.dates = Some([day, month]);
        }
        open
    }
}

/// The fields.
pub(super) fn write(session: &Session, entry: &Entry, gathered: &Gathered, tree: &mut Tree) {
    let (Some(file), m) = (&entry.file, session.m) else { return };
    let open = Open::of(file);
    let source = file.scanned.layout.source;
    let mut channels = Options::begin(tree, &place(entry, "channel"), m.channel);
    let column = file.scanned.layout.column(Role::Channel).and_then(|column| file.scanned.layout.header.get(column));
    match (source.name.is_empty(), column) {
        (_, Some(column)) => channels.add("", &m.by_column.with(&[column])),
        (true, None) => channels.add("", m.choose),
        (false, None) => channels.add("", (source.target)("").name().unwrap_or(m.choose)),
    }
    Preset::all().for_each(|preset| channels.add(preset.id(), preset.name()));
    channels.add("own", m.own_channel);
    channels.end();
    if open.currency {
        let mut currencies = Options::begin(tree, &place(entry, "currency"), m.currency);
        let proposed = gathered.currency.or(session.around.typed);
        currencies.add("", proposed.as_ref().map_or(m.choose, Currency::code));
        let own = session.currency.code();
        NEAR.into_iter().chain((!NEAR.contains(&own)).then_some(own)).for_each(|code| currencies.add(code, code));
        currencies.end();
    }
    if let Some(example) = &open.mark {
        let mut marks = Options::begin(tree, &place(entry, "mark"), &m.mark.with(&[example]));
        marks.add("", m.choose);
        let is_comma = example.contains(',');
        marks.add(if is_comma { "dot" } else { "comma" }, &m.mark_group.with(&[example]));
        marks.add(if is_comma { "comma" } else { "dot" }, &m.mark_decimal.with(&[example]));
        marks.end();
    }
    if !open.indicators.is_empty() {
        let mut kinds = Options::begin(tree, &place(entry, "indicator"), m.indicator);
        kinds.add("", m.choose);
        for (kind, number) in open.indicators.iter().zip(0..) {
            kinds.add(&i32::to_string(&number), if kind.is_empty() { m.no_indicator } else { kind });
        }
        kinds.end();
    }
    if let Some([day, month]) = open.dates {
        let writer = session.writer(gathered);
        let span = |(first, last)| m.days.with(&[&writer.day(first), &writer.day(last)]);
        let mut orders = Options::begin(tree, &place(entry, "dates"), m.dates);
        orders.add("", m.choose);
        orders.add("day", &m.dates_day.with(&[&span(day)]));
        orders.add("month", &m.dates_month.with(&[&span(month)]));
        orders.end();
    }
}

/// What they hold.
pub(super) fn held(session: &Session, entry: &Entry, gathered: &Gathered, holds: &mut Vec<Hold>) {
    let Some(file) = &entry.file else { return };
    let choices = &file.choices;
    let channel = match &choices.channel {
        Some(Target::Channel(preset)) => preset.id(),
        Some(_) => "own",
        None => "",
    };
    let mark = choices.mark.map_or("", |mark| if mark == Mark::Dot { "dot" } else { "comma" });
    let dates = choices.month_first.map_or("", |month_first| if month_first { "month" } else { "day" });
    let indicators = Open::of(file).indicators;
    let kind = choices.indicator.as_ref().and_then(|kind| indicators.iter().position(|other| other == kind));
    let kind = kind.map(|kind| kind.to_string()).unwrap_or_default();
    let currency = choices.currency.map(|currency| currency.to_string()).unwrap_or_default();
    let values =
        [("channel", channel), ("mark", mark), ("dates", dates), ("indicator", &kind), ("currency", &currency)];
    for (part, value) in values {
        holds.push((place(entry, part), "value", value.to_owned()));
        let is_asked = session.asked && asked(session, entry, gathered) == Some(part);
        holds.push((place(entry, part), "aria-invalid", is_asked.to_string()));
    }
}

/// The field of the first question that is asked of this file.
pub(super) fn asked(session: &Session, entry: &Entry, gathered: &Gathered) -> Option<&'static str> {
    let (numbers, _) = session.read();
    let own = numbers.iter().position(|number| *number == entry.number)?;
    gathered.asks.iter().find_map(|ask| match ask {
        Ask::Channel(place) if *place == own => Some("channel"),
        Ask::Mark(place, _) if *place == own => Some("mark"),
        Ask::Indicator(place, _) if *place == own => Some("indicator"),
        Ask::Currency(place) if *place == own => Some("currency"),
        _ => None,
    })
}

/// Takes what was chosen in a file's field.
pub(super) fn choose(entry: &mut Entry, part: &str, value: &str) {
    let Some(file) = &mut entry.file else { return };
    match part {
        "channel" => {
            let own =
                || Target::Own(entry.name.rsplit_once('.').map_or(entry.name.as_str(), |(name, _)| name).to_owned());
            let preset = Preset::all().find(|preset| preset.id() == value).map(Target::Channel);
            file.choices.channel = preset.or_else(|| (value == "own").then(own));
        }
        "mark" => {
            file.choices.mark = match value {
                "dot" => Some(Mark::Dot),
                "comma" => Some(Mark::Comma),
                _ => None,
            }
        }
        "dates" => file.choices.month_first = (!value.is_empty()).then_some(value == "month"),
        "currency" => file.choices.currency = Currency::read(value),
        "indicator" => {
            let kinds = Open::of(file).indicators;
            file.choices.indicator = value.parse::<usize>().ok().and_then(|place| kinds.get(place).cloned());
        }
        _ => {}
    }
}
