//! What would be taken over: the figures of each channel, and what becomes of the form.

use conversion_cost::domain::quantity::Quantity;
use conversion_cost::domain::ratio::Ratio;
use conversion_cost::platform::tree::Tree;
use conversion_cost::ui::pieces::{Options, Table, paragraph};
use import::gather::{Ask, Figures, Gathered, Note};
use import::sources::Target;
use rust_decimal::Decimal;

use super::questions::Question;
use super::screen::{Hold, caution};
use super::session::Session;

/// Fields: their ids and deeds.
pub(super) const FORM: &str = "import-form-choice";
pub(super) const ONLY: &str = "import-only";

/// The currency where there are several, and what becomes of the form.
pub(super) fn form(session: &Session, gathered: &Gathered, tree: &mut Tree) {
    let m = session.m;
    if let Some(currencies) = told(session) {
        let mut list = Options::begin(tree, ONLY, m.currency);
        list.add("", m.choose);
        currencies.iter().for_each(|code| list.add(code, code));
        list.end();
    }
    let typed = session.around.typed.filter(|_| !gathered.channels.is_empty());
    match (typed, gathered.currency) {
        (Some(typed), Some(currency)) if typed != currency => {
            caution(tree, &m.form_other.with(&[typed.code(), currency.code()]));
        }
        (Some(_), _) => {
            let mut list = Options::begin(tree, FORM, m.form);
            list.add("keep", m.form_keep);
            list.add("afresh", m.form_afresh);
            list.end();
        }
        (None, _) => {}
    }
}

/// What the fields hold.
pub(super) fn held(session: &Session, asked: &[Question], holds: &mut Vec<Hold>) {
    let only = session.around.only.map(|currency| currency.to_string()).unwrap_or_default();
    let is_asked = asked.iter().any(|question| question.field.as_deref() == Some(ONLY));
    holds.push((ONLY.to_owned(), "value", only));
    holds.push((ONLY.to_owned(), "aria-invalid", is_asked.to_string()));
    let form = if session.afresh { "afresh" } else { "keep" };
    holds.push((FORM.to_owned(), "value", form.to_owned()));
}

/// The currencies of the files, if there are several.
fn told(session: &Session) -> Option<Vec<String>> {
    let (_, files) = session.read();
    let asks = import::gather::gather(&files, import::gather::Around { only: None, ..session.around }).asks;
    asks.into_iter().find_map(|ask| match ask {
        Ask::Currencies(currencies) => Some(currencies.iter().map(ToString::to_string).collect()),
        _ => None,
    })
}

/// The figures.
pub(super) fn write(session: &Session, gathered: &Gathered, tree: &mut Tree) {
    let m = session.m;
    let writer = session.writer(gathered);
    if gathered.channels.is_empty() && gathered.organic.is_none() {
        paragraph(tree, m.nothing);
        return;
    }
    let has = |quantity: &Quantity| gathered.channels.iter().any(|figures| of(&figures.sums, *quantity).is_some());
    let quantities: Vec<Quantity> = Quantity::ALL.into_iter().filter(has).collect();
    let name = |quantity: &Quantity| super::columns::role_name(m, import::role::Role::Sum(*quantity));
    let mut headings = vec![m.channel];
    headings.extend(quantities.iter().map(name));
    headings.push(m.cost);
    let mut table = Table::begin(tree, &headings);
    let mut row = |name: &str, sums: &[Option<Decimal>; 5]| {
        table.row(name);
        for quantity in &quantities {
            table.cell(&writer.number(of(sums, *quantity), quantity.is_money()));
        }
        table.cell(&cost(sums).map(|cost| writer.money(cost)).unwrap_or_default());
    };
    for figures in &gathered.channels {
        row(&target_name(&figures.target), &figures.sums);
    }
    if gathered.channels.len() > 1 && gathered.channels.iter().any(is_whole) {
        row(m.in_all, &total(gathered));
    }
    table.end();
    let half: Vec<String> =
        gathered.channels.iter().filter(|it| !is_whole(it)).map(|it| target_name(&it.target)).collect();
    if !half.is_empty() {
        caution(tree, &m.half.with(&[&half.join(", ")]));
    }
    if let Some(organic) = gathered.organic {
        paragraph(tree, &m.organic.with(&[&writer.number(Some(organic), false)]));
    }
    if let Some((first, last)) = gathered.period {
        paragraph(tree, &m.period.with(&[&writer.day(first), &writer.day(last)]));
    }
    if gathered.notes.contains(&Note::Periods) {
        caution(tree, m.periods);
    }
}

/// All in all, for those who hear the window, once all is read.
pub(super) fn status(session: &Session, gathered: &Gathered, tree: &mut Tree) {
    let (m, writer, total) = (session.m, session.writer(gathered), total(gathered));
    if session.is_reading() || gathered.channels.is_empty() {
        return;
    }
    let number = |quantity: Quantity| writer.number(of(&total, quantity), quantity.is_money());
    let cost = cost(&total).map(|cost| writer.money(cost)).unwrap_or_default();
    let all = [(m.spend, number(Quantity::Spend)), (m.conversions, number(Quantity::Conversions)), (m.cost, cost)];
    let told: Vec<String> = all
        .into_iter()
        .filter(|(_, figure)| !figure.is_empty())
        .map(|(name, figure)| format!("{name}: {figure}"))
        .collect();
    tree.text(&told.join(", "));
}

/// Whether a channel has both that a cost is made of. The page counts no other one in its total either.
fn is_whole(figures: &Figures) -> bool {
    of(&figures.sums, Quantity::Spend).is_some() && of(&figures.sums, Quantity::Conversions).is_some()
}

/// The sums of all whole channels.
fn total(gathered: &Gathered) -> [Option<Decimal>; 5] {
    let mut total = [None; 5];
    for figures in gathered.channels.iter().filter(|figures| is_whole(figures)) {
        for (sum, part) in total.iter_mut().zip(figures.sums) {
            *sum = sum.map_or(part, |sum: Decimal| Some(sum + part.unwrap_or_default()));
        }
    }
    total
}

/// A channel's name.
pub(super) fn target_name(target: &Target) -> String {
    match target {
        Target::Own(name) => format!("\u{2068}{name}\u{2069}"),
        target => target.name().unwrap_or_default().to_owned(),
    }
}

/// A quantity of sums by quantity.
pub(super) fn of(sums: &[Option<Decimal>; 5], quantity: Quantity) -> Option<Decimal> {
    Quantity::ALL.into_iter().zip(sums).find(|(it, _)| *it == quantity).and_then(|(_, sum)| *sum)
}

/// The cost per conversion of sums, where there is one.
pub(super) fn cost(sums: &[Option<Decimal>; 5]) -> Option<Ratio> {
    Ratio::new(of(sums, Quantity::Spend)?, of(sums, Quantity::Conversions)?)
}
