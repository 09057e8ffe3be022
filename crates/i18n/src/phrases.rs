//! From a value of the domain to its sentence, the same way in every language.

use rust_decimal::Decimal;

use super::messages::Messages;
use domain::amount::{self, DecimalSeparator, Problem, Unit};
use domain::channel::{Channel, ChannelId, tidy_name};
use domain::confidence::Level;
use domain::edit::Edit;
use domain::field::Field;
use domain::figure::Figure;
use domain::plan::Plan;
use domain::quantity::Quantity;
use domain::report::Cost;

impl Messages {
    /// The name of a quantity, as a column's heading.
    pub const fn quantity(&self, quantity: Quantity) -> &'static str {
        match quantity {
            Quantity::Spend => self.spend,
            Quantity::Conversions => self.conversions,
            Quantity::Clicks => self.clicks,
            Quantity::Impressions => self.impressions,
            Quantity::Value => self.value,
        }
    }

    /// What a channel is called: its preset's name, the person's own, or a stand-in with its number. An own name is in
    /// quotation marks, so that it can't pass for a preset's, and turns the direction of nothing around it.
    pub fn channel_name(&self, channel: &Channel) -> String {
        let name = self.plain_name(channel);
        match channel.id {
            ChannelId::Custom(_) if !tidy_name(&channel.name).is_empty() => {
                self.quoted.with(&[&format!("\u{2068}{name}\u{2069}")])
            }
            _ => name,
        }
    }

    /// The same as it is, for where it stands by itself and among others.
    pub fn plain_name(&self, channel: &Channel) -> String {
        match channel.id {
            ChannelId::Preset(preset) => preset.name().to_owned(),
            ChannelId::Custom(number) => match tidy_name(&channel.name) {
                name if name.is_empty() => self.custom_channel.with(&[&number.to_string()]),
                name => name,
            },
        }
    }

    /// Why there is no cost per conversion; empty where there is one.
    pub const fn no_cost(&self, cost: Cost) -> &'static str {
        match cost {
            Cost::Known(_) | Cost::Free(_) => "",
            Cost::NothingEntered => self.nothing_entered,
            Cost::OnlySpend => self.only_spend,
            Cost::OnlyConversions => self.only_conversions,
            Cost::Unreadable => self.unreadable,
            Cost::NoConversionsYet => self.no_conversions_yet,
            Cost::NothingToDivide => self.nothing_to_divide,
        }
    }

    /// How often limits of a level hold, as in "19 times out of 20".
    pub const fn odds(&self, level: Level) -> &'static str {
        match level {
            Level::Eighty => self.odds_80,
            Level::Ninety => self.odds_90,
            Level::NinetyFive => self.odds_95,
            Level::NinetyNine => self.odds_99,
        }
    }

    /// The label of a number field that is no channel's.
    pub const fn figure(&self, figure: Figure) -> &'static str {
        match figure {
            Figure::Target => self.figure_target,
            Figure::Margin => self.figure_margin,
            Figure::Organic => self.figure_organic,
            Figure::VisitorsA => self.figure_visitors_a,
            Figure::ConversionsA => self.figure_conversions_a,
            Figure::VisitorsB => self.figure_visitors_b,
            Figure::ConversionsB => self.figure_conversions_b,
            Figure::Baseline => self.figure_baseline,
            Figure::Expected => self.figure_expected,
            Figure::Power => self.figure_power,
            Figure::LeverRate => self.figure_conversion_rate,
            Figure::LeverPrice => self.figure_cost_per_click,
            Figure::LeverClickThrough => self.figure_click_through_rate,
            Figure::ScoreNow => self.figure_score_today,
            Figure::ScoreThen => self.figure_score_to_try,
        }
    }

    /// Fields of a link in words, as far as they have some, and by their names in it: "Bing: Spend (bing.spend)".
    pub fn fields(&self, names: &[String]) -> String {
        let words = |name: &String| match name.parse::<Field>().ok() {
            Some(Field::Current(id, quantity)) => {
                let channel = self.channel_name(&Channel::new(id));
                format!("{channel}: {} ({name})", self.quantity(quantity))
            }
            Some(Field::Figure(figure)) => format!("{} ({name})", self.figure(figure)),
            _ => name.clone(),
        };
        names.iter().map(words).collect::<Vec<_>>().join(", ")
    }

    /// What is wrong with a typed amount and what to do about it.
    pub fn problem(&self, problem: &Problem, separator: DecimalSeparator, unit: Unit) -> String {
        match problem {
            Problem::Negative => self.negative.to_owned(),
            Problem::TooLarge => self.too_large.to_owned(),
            Problem::TooManyDecimals { proposal } => {
                self.too_many_decimals.with(&[&amount::format(*proposal, separator)])
            }
            Problem::Shape { proposal } => self.shape.with(&[&amount::format(*proposal, separator)]),
            Problem::OtherUnit { sign } => match unit {
                Unit::Money(currency) if sign != "%" => self.other_currency.with(&[sign, currency.code()]),
                _ => self.other_unit.with(&[sign]),
            },
            Problem::NotANumber => self.not_a_number.to_owned(),
        }
    }

    /// How an amount was read that could be read in two ways.
    pub fn open_reading(&self, value: Decimal, other: Decimal, separator: DecimalSeparator) -> String {
        let write = |value| amount::format(value, separator);
        if value > other {
            self.read_as_grouped.with(&[&write(value)])
        } else {
            self.read_as_decimal.with(&[&write(value), &write(other)])
        }
    }

    /// What an edit did, as in "Facebook removed". The plan is the previous one.
    pub fn edited(&self, edit: &Edit, previous: &Plan) -> String {
        let name = |id: ChannelId| {
            let channel = previous.channel(id).cloned().unwrap_or_else(|| Channel::new(id));
            self.channel_name(&channel)
        };
        match edit {
            Edit::Enter(field, _) => match *field {
                Field::Current(id, quantity) => self.edit_enter.with(&[&name(id), self.quantity(quantity)]),
                Field::Previous(id, quantity) => self.edit_enter_previous.with(&[&name(id), self.quantity(quantity)]),
                Field::Name(id) => self.edit_name.with(&[&name(id)]),
                Field::Figure(figure) => self.figure(figure).to_owned(),
                _ => self.edit_period.to_owned(),
            },
            Edit::Level(_) => self.edit_level.to_owned(),
            Edit::Currency(_) => self.edit_currency.to_owned(),
            Edit::Add(Some(preset)) => self.edit_add.with(&[preset.name()]),
            Edit::Add(None) => self.edit_add.with(&[&previous.next_own().map(name).unwrap_or_default()]),
            Edit::Remove(id) => self.edit_remove.with(&[&name(*id)]),
            Edit::Sort => self.edit_sort.to_owned(),
            Edit::Clear => self.edit_clear.to_owned(),
            Edit::LoadOther(_) => self.edit_load_other.to_owned(),
            Edit::KeepShared(_) => self.edit_keep_shared.to_owned(),
            Edit::OpenFile(_) => self.edit_open_file.to_owned(),
            Edit::MergeReports { .. } => self.edit_merge_reports.to_owned(),
            Edit::Example => self.edit_example.to_owned(),
        }
    }
}
