//! A plan's figures as a table for sheets and mails: what was typed of each channel, what follows from it, the total.
//! How such a table is written is in `sheet`.

use domain::confidence::Interval;
use domain::plan::Plan;
use domain::quantity::Quantity;
use domain::ratio::{self, Ratio};
use domain::report::{self, Cost, Report};
use i18n::Messages;

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, or nothing.
    Text(String),
    /// A number in canonical form.
    Number(String),
}

/// Rows of equally many cells; the first one has the headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// How many cells a row has.
    pub width: usize,
    /// Those of all rows, from the first to the last.
    pub cells: Vec<Cell>,
}

/// To how many decimals results are rounded, six at the most. What was typed stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimals {
    /// Of costs and their limits.
    pub money: u32,
    /// Of shares in percent.
    pub percent: u32,
}

impl Decimals {
    /// As many as results have for machines.
    pub const ALL: Self = Self { money: 6, percent: 6 };
}

impl Table {
    /// A row for each channel of which something is typed, and one for the total as soon as there is one. What nobody typed
    /// has no column, apart from spend and conversions.
    pub fn of(plan: &Plan, report: &Report, m: &Messages, decimals: Decimals) -> Self {
        let noted = report.channels.iter().any(|row| !note(&row.cost, row.stale, m).is_empty());
        let mut table = Self::default();
        table.headings(plan, m, noted);
        table.width = table.cells.len();
        for (channel, row) in plan.channels.iter().zip(&report.channels) {
            if !(channel.name.is_empty() && channel.current.is_blank()) {
                table.text(&m.plain_name(channel));
                for quantity in columns(plan) {
                    table.number(channel.number(quantity), 6);
                }
                table.results(&row.cost, &row.interval, [&row.spend_share, &row.conversion_share], decimals);
                table.facts(plan, noted.then(|| note(&row.cost, row.stale, m)));
            }
        }
        let total = &report.total;
        if !matches!(total.cost, Cost::NothingEntered) {
            table.text(m.total);
            for quantity in columns(plan) {
                table.number(sum(plan, quantity), 6);
            }
            let [spend, conversions] =
                [total.spend, total.conversions].map(|sum| Some(Ratio::HUNDRED).filter(|_| !sum.is_zero()));
            table.results(&total.cost, &total.interval, [&spend, &conversions], decimals);
            table.facts(plan, noted.then(|| note(&total.cost, total.stale, m)));
        }
        table
    }

    /// The rows, from top to bottom.
    pub fn rows(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunks(self.width.max(1))
    }

    fn headings(&mut self, plan: &Plan, m: &Messages, noted: bool) {
        self.text(m.channel);
        for quantity in columns(plan) {
            self.text(m.quantity(quantity));
        }
        self.text(m.cost_per_conversion);
        for limit in [m.lower_limit, m.upper_limit] {
            self.text(&format!("{limit} ({} %)", plan.level.percent()));
        }
        for share in [m.of_spend, m.of_conversions] {
            self.text(&format!("% {share}"));
        }
        self.ends(plan, m.currency, m.from, m.to, noted.then_some(m.table_note));
    }

    fn results(
        &mut self,
        cost: &Cost,
        limits: &Option<Interval>,
        shares: [&Option<Ratio>; 2],
        Decimals { money, percent }: Decimals,
    ) {
        self.number(cost.known(), money);
        self.number(limits.map(|limits| limits.low), money);
        self.number(limits.and_then(|limits| limits.high), money);
        for share in shares {
            self.number(*share, percent);
        }
    }

    /// What is the same in each row, which so can be sorted, filtered and put below those of another month; and the note.
    fn facts(&mut self, plan: &Plan, note: Option<&str>) {
        self.ends(plan, plan.currency.code(), plan.from.text(), plan.to.text(), note);
    }

    fn ends(&mut self, plan: &Plan, currency: &str, from: &str, to: &str, note: Option<&str>) {
        self.text(currency);
        for (date, words) in [(&plan.from, from), (&plan.to, to)] {
            if date.day().is_some() {
                self.text(words);
            }
        }
        if let Some(note) = note {
            self.text(note);
        }
    }

    fn text(&mut self, words: &str) {
        self.cells.push(Cell::Text(words.to_owned()));
    }

    fn number(&mut self, number: Option<Ratio>, decimals: u32) {
        match number {
            Some(number) => self.cells.push(Cell::Number(number.rounded(decimals))),
            None => self.text(""),
        }
    }
}

/// The quantities that have a column.
fn columns(plan: &Plan) -> Vec<Quantity> {
    let mut columns = Vec::new();
    for quantity in Quantity::ALL {
        if !Quantity::OPTIONAL.contains(&quantity) || plan.is_filled(quantity) {
            columns.push(quantity);
        }
    }
    columns
}

/// The sum over the channels that the total contains. `None` where one of them lacks the quantity: the sum of the others
/// would stand for less than the spend beside it.
fn sum(plan: &Plan, quantity: Quantity) -> Option<Ratio> {
    let mut values = Vec::new();
    for channel in &plan.channels {
        if report::counted(channel).is_some() {
            values.push(channel.entry(quantity).value()?);
        }
    }
    Ratio::from_decimal(ratio::sum(values.into_iter()))
}

/// What is to be known of a row.
const fn note(cost: &Cost, is_stale: bool, m: &Messages) -> &'static str {
    match cost {
        Cost::NothingEntered => "",
        Cost::Free(_) => m.free,
        Cost::Known(_) if is_stale => m.stale_row,
        cost => m.no_cost(*cost),
    }
}
