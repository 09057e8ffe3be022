//! What the import dialog shows, as plain values: no sentence and no language, which are the page's.

pub mod campaigns;
pub mod file;

use domain::money::Currency;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::gather::{Gathered, QuantitySums, Question, several_currencies};
use crate::session::{Outcome, Session, SessionUpdate};
use crate::sources::Target;
use crate::table::span::Days;
use crate::wire;
use campaigns::CampaignsView;
use file::FileView;

/// Everything that the dialog shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportView {
    /// The files, in the order in which they came.
    pub files: Vec<FileView>,
    /// The currencies of the files, if those are several; one of them is used.
    #[serde(with = "wire::list")]
    pub currencies: Vec<Currency>,
    /// The one that was chosen.
    #[serde(with = "wire::option")]
    pub currency: Option<Currency>,
    /// What becomes of the figures in the form.
    pub form: FormView,
    /// The figures that would be used.
    pub figures: FiguresView,
    /// The campaigns.
    pub campaigns: CampaignsView,
    /// What is open, in the order in which it is asked.
    pub questions: Vec<Question>,
    /// Whether the questions are told: one tried to use the figures.
    pub is_asked: bool,
}

impl ImportView {
    /// Whether files are still being read.
    pub fn is_reading(&self) -> bool {
        self.questions.contains(&Question::StillReading)
    }
}

/// What becomes of the figures in the form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormView {
    /// There is nothing to decide.
    #[default]
    Nothing,
    /// The person decides.
    Choice {
        /// Whether the form begins empty.
        replaces: bool,
    },
    /// It begins empty: its amounts are in another currency.
    OtherCurrency {
        /// The form's.
        #[serde(with = "wire")]
        form: Currency,
        /// That of the files.
        #[serde(with = "wire")]
        files: Currency,
    },
}

/// Figures that would be used.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FiguresView {
    /// The figures of each channel.
    pub channels: Vec<ChannelView>,
    /// The sums of all channels that have both spend and conversions: the page counts no others in its total.
    pub total: QuantitySums,
    /// Conversions that nobody paid for.
    #[serde(with = "wire::option")]
    pub organic: Option<Decimal>,
    /// The currency of all amounts, where it is known.
    #[serde(with = "wire::option")]
    pub currency: Option<Currency>,
    /// The days that they cover.
    pub days: Option<Days>,
    /// Whether the files are of different periods.
    pub periods_differ: bool,
}

/// The figures of a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChannelView {
    /// The channel: a known one or an own one.
    pub target: Target,
    /// Its sums.
    pub sums: QuantitySums,
}

impl Session {
    /// What the page is told.
    pub fn update(&self, outcome: Option<Outcome>) -> SessionUpdate {
        SessionUpdate { view: self.view(), outcome }
    }

    /// What the dialog shows.
    pub fn view(&self) -> ImportView {
        let gathered = self.gathered();
        let read = self.read();
        ImportView {
            files: self.entries.iter().map(|entry| self.file_view(entry, &read, &gathered)).collect(),
            currencies: several_currencies(&read, self.currencies),
            currency: self.currencies.only,
            form: self.form_view(&gathered),
            figures: figures(&gathered),
            campaigns: self.campaigns_view(&read),
            questions: self.questions(&gathered),
            is_asked: self.is_asked,
        }
    }

    fn form_view(&self, gathered: &Gathered) -> FormView {
        let form = self.currencies.form.filter(|_| !gathered.channels.is_empty());
        match (form, gathered.currency) {
            (Some(form), Some(files)) if form != files => FormView::OtherCurrency { form, files },
            (Some(_), _) => FormView::Choice { replaces: self.replaces_form },
            (None, _) => FormView::Nothing,
        }
    }
}

fn figures(gathered: &Gathered) -> FiguresView {
    let whole = gathered.channels.iter().filter(|channel| channel.sums.is_whole());
    let channels = gathered.channels.iter();
    FiguresView {
        channels: channels.map(|it| ChannelView { target: it.target.clone(), sums: it.sums }).collect(),
        total: whole.fold(QuantitySums::default(), |total, channel| total.plus(&channel.sums)),
        organic: gathered.organic,
        currency: gathered.currency,
        days: gathered.days,
        periods_differ: gathered.periods_differ,
    }
}
